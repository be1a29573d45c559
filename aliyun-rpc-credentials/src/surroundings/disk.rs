//! Files on disk.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use super::{FileFacts, Files};

/// The longest file that is read: 1 MiB.
pub const LONGEST_FILE: u64 = 1 << 20;

/// The file system.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        // Before opening, because opening a pipe waits for its other end; and of the open file, because a path may change.
        regular(&fs::metadata(path)?)?;
        let file = File::open(path)?;
        regular(&file.metadata()?)?;
        let mut content = Vec::new();
        file.take(LONGEST_FILE + 1).read_to_end(&mut content)?;
        if u64::try_from(content.len()).is_ok_and(|length| length <= LONGEST_FILE) {
            Ok(content)
        } else {
            Err(too_long())
        }
    }

    fn facts(&self, path: &Path) -> io::Result<FileFacts> {
        fs::metadata(path).map(|metadata| facts(&metadata))
    }

    fn replace(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        let target = match fs::canonicalize(path) {
            Ok(target) => target,
            Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
            Err(error) => return Err(error),
        };
        let folder = target
            .parent()
            .ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
        // In the same folder, so that the last step is a renaming; readable for its owner only from the beginning.
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(content)?;
        keep_stricter_mode(file.as_file(), &target)?;
        file.as_file().sync_all()?;
        file.persist(&target).map_err(|error| error.error)?;
        // The name is on disk only when the folder is; where folders cannot be opened, the system sees to it.
        if let Ok(folder) = File::open(folder) {
            let _ = folder.sync_all();
        }
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn Send + Sync>> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)?;
        match fs4::FileExt::try_lock(&file) {
            Ok(()) => Ok(Box::new(file)),
            Err(fs4::TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
            Err(fs4::TryLockError::Error(error)) => Err(error),
        }
    }
}

fn regular(metadata: &Metadata) -> io::Result<()> {
    if !metadata.is_file() {
        Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "it is not a regular file",
        ))
    } else if metadata.len() > LONGEST_FILE {
        Err(too_long())
    } else {
        Ok(())
    }
}

fn too_long() -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, "it is longer than 1 MiB")
}

#[cfg(unix)]
fn facts(metadata: &Metadata) -> FileFacts {
    use std::os::unix::fs::MetadataExt as _;
    FileFacts {
        modified: metadata.modified().ok(),
        length: metadata.len(),
        inode: metadata.ino(),
        readable_by_others: metadata.mode() & 0o077 != 0,
    }
}

#[cfg(not(unix))]
fn facts(metadata: &Metadata) -> FileFacts {
    FileFacts {
        modified: metadata.modified().ok(),
        length: metadata.len(),
        inode: 0,
        readable_by_others: false,
    }
}

/// What the owner had forbidden to himself stays forbidden.
#[cfg(unix)]
fn keep_stricter_mode(file: &File, target: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = match fs::metadata(target) {
        Ok(metadata) => metadata.permissions().mode() & 0o600,
        Err(_) => 0o600,
    };
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn keep_stricter_mode(_file: &File, _target: &Path) -> io::Result<()> {
    Ok(())
}
