//! Variables and home directory of this process.

use std::path::PathBuf;

use super::Environment;

/// The variables of this process.
///
/// The home directory is `HOME`, else what the password database says; on Windows `USERPROFILE`, else `HOMEDRIVE` with
/// `HOMEPATH`. A path that is not absolute is none.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProcessEnvironment;

impl Environment for ProcessEnvironment {
    fn var(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    fn home(&self) -> Option<PathBuf> {
        let absolute = |path: &PathBuf| path.is_absolute();
        std::env::home_dir().filter(absolute).or_else(|| {
            let mut path = std::env::var_os("HOMEDRIVE")?;
            path.push(std::env::var_os("HOMEPATH")?);
            Some(PathBuf::from(path)).filter(absolute)
        })
    }
}
