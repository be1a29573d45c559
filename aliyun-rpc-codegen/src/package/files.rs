//! The files of a package, written at the end: all or none.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::emit::HEADER;
use crate::package::PackageError;

/// Texts by path inside the package.
#[derive(Debug)]
pub(super) struct Files {
    folder: PathBuf,
    texts: BTreeMap<PathBuf, String>,
}

impl Files {
    pub(super) fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            texts: BTreeMap::new(),
        }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn put(&mut self, path: PathBuf, text: String) {
        self.texts.insert(path, text);
    }

    /// A file that is written only where nobody has written one.
    pub(super) fn offer(&mut self, path: &str, mark: &str, text: String) {
        let there = std::fs::read_to_string(self.folder.join(path));
        if there.is_ok_and(|there| !there.starts_with(mark)) {
            return;
        }
        self.put(PathBuf::from(path), text);
    }

    pub(super) fn texts(&mut self) -> impl Iterator<Item = (&Path, &mut String)> {
        self.texts
            .iter_mut()
            .map(|(path, text)| (path.as_path(), text))
    }

    /// Writes what has changed, and removes what was generated before and is not any more. Returns which files those
    /// are; a rehearsal changes nothing.
    pub(super) fn save(
        &self,
        versions: &[&str],
        rehearsal: bool,
    ) -> Result<Vec<PathBuf>, PackageError> {
        let mut changed = Vec::new();
        for version in versions {
            self.remove_stale(&Path::new("src").join(version), rehearsal, &mut changed)?;
        }
        for (path, text) in &self.texts {
            let path = self.folder.join(path);
            if std::fs::read_to_string(&path).is_ok_and(|there| there == *text) {
                continue;
            }
            changed.push(path.clone());
            if rehearsal {
                continue;
            }
            let write = || {
                path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
                std::fs::write(&path, text)
            };
            write().map_err(|source| PackageError::File {
                path: path.clone(),
                source,
            })?;
        }
        Ok(changed)
    }

    fn remove_stale(
        &self,
        folder: &Path,
        rehearsal: bool,
        changed: &mut Vec<PathBuf>,
    ) -> Result<(), PackageError> {
        let entries = std::fs::read_dir(self.folder.join(folder))
            .into_iter()
            .flatten()
            .flatten();
        for path in entries.map(|entry| entry.path()) {
            let Some(name) = path.file_name() else {
                continue;
            };
            let ours = std::fs::read_to_string(&path).is_ok_and(|text| text.starts_with(HEADER));
            if ours && !self.texts.contains_key(&folder.join(name)) {
                changed.push(path.clone());
                if rehearsal {
                    continue;
                }
                std::fs::remove_file(&path).map_err(|source| PackageError::File {
                    path: path.clone(),
                    source,
                })?;
            }
        }
        Ok(())
    }
}
