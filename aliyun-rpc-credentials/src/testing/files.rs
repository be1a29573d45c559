//! Files in memory.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use super::lock;
use crate::surroundings::{FileFacts, Files};

/// Files in memory. Each writing gives a file another time, as a clock on disk does. Clones share them.
#[derive(Clone, Default)]
pub struct MemoryFiles {
    disk: Arc<Mutex<MemoryDisk>>,
}

#[derive(Default)]
struct MemoryDisk {
    files: BTreeMap<PathBuf, MemoryFile>,
    locked: Vec<PathBuf>,
    writings: u64,
}

struct MemoryFile {
    content: Vec<u8>,
    mode: u32,
    writing: u64,
}

impl MemoryFiles {
    /// No files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes a file that only its owner may read.
    pub fn write(&self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) {
        self.write_mode(path, content, 0o600);
    }

    /// Writes a file with this mode. Mode 0 is a file that cannot be read.
    pub fn write_mode(&self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>, mode: u32) {
        let mut disk = lock(&self.disk);
        disk.writings += 1;
        let writing = disk.writings;
        disk.files.insert(
            path.into(),
            MemoryFile {
                content: content.into(),
                mode,
                writing,
            },
        );
    }

    /// What a file holds, whoever may read it.
    #[must_use]
    pub fn content(&self, path: &Path) -> Option<Vec<u8>> {
        lock(&self.disk)
            .files
            .get(path)
            .map(|file| file.content.clone())
    }

    /// The mode of a file.
    #[must_use]
    pub fn mode(&self, path: &Path) -> Option<u32> {
        lock(&self.disk).files.get(path).map(|file| file.mode)
    }

    /// Removes a file.
    pub fn remove(&self, path: &Path) {
        lock(&self.disk).files.remove(path);
    }
}

impl fmt::Debug for MemoryFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(lock(&self.disk).files.keys())
            .finish()
    }
}

fn absent() -> io::Error {
    io::ErrorKind::NotFound.into()
}

impl Files for MemoryFiles {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let disk = lock(&self.disk);
        let file = disk.files.get(path).ok_or_else(absent)?;
        if file.mode & 0o400 == 0 {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(file.content.clone())
    }

    fn facts(&self, path: &Path) -> io::Result<FileFacts> {
        let disk = lock(&self.disk);
        let file = disk.files.get(path).ok_or_else(absent)?;
        Ok(FileFacts {
            modified: SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(file.writing)),
            length: u64::try_from(file.content.len()).unwrap_or(u64::MAX),
            inode: file.writing,
            readable_by_others: file.mode & 0o077 != 0,
        })
    }

    fn replace(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        let mode = self.mode(path).map_or(0o600, |mode| mode & 0o600);
        self.write_mode(path, content, mode);
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn Send + Sync>> {
        let mut disk = lock(&self.disk);
        if disk.locked.iter().any(|locked| locked == path) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        disk.locked.push(path.to_owned());
        Ok(Box::new(Locked {
            disk: Arc::clone(&self.disk),
            path: path.to_owned(),
        }))
    }
}

struct Locked {
    disk: Arc<Mutex<MemoryDisk>>,
    path: PathBuf,
}

impl Drop for Locked {
    fn drop(&mut self) {
        lock(&self.disk)
            .locked
            .retain(|locked| *locked != self.path);
    }
}
