//! The INI file that the vendor's packages share.

use std::fmt;
use std::path::{Path, PathBuf};

use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};

use super::Built;
use super::cli::{CliFile, SWITCH, listed};
use super::file::{Place, ProfileFile, homeless};
use super::ini::Ini;
use super::name::{Chosen, DEFAULT};
use super::section::{Section, misconfigured};
use super::types::{OF_FILE, Types};
use crate::env::flag;
use crate::surroundings::Surroundings;

/// Names the file, if it is not in the home directory.
const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
/// What the file is called: the first one that is there counts.
const NAMES: [&str; 2] = ["credentials", "credentials.ini"];

/// `~/.alibabacloud/credentials`.
#[derive(Clone)]
pub(crate) struct IniFile {
    pub(crate) path: Option<PathBuf>,
    pub(crate) profile: Option<String>,
    pub(crate) strict: bool,
    /// The other file, in which a profile may stand.
    pub(crate) other: CliFile,
    pub(crate) surroundings: Surroundings,
}

/// Where it is looked for, if that was said.
impl fmt::Debug for IniFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IniFile")
            .field("path", &self.path)
            .field("profile", &self.profile)
            .finish_non_exhaustive()
    }
}

impl ProfileFile for IniFile {
    const NAME: &'static str = "profile";

    fn locate(&self) -> Result<Place, CredentialsError> {
        let environment = &*self.surroundings.environment;
        if let Some(place) = Place::said(self.path.clone(), environment, VARIABLE) {
            return Ok(place);
        }
        let home = environment.home().ok_or_else(homeless)?;
        let folder = home.join(".alibabacloud");
        let [first, second] = NAMES.map(|name| folder.join(name));
        let there = |path: &PathBuf| self.surroundings.files.facts(path).is_ok();
        let path = match (there(&first), there(&second)) {
            (true, true) => {
                self.surroundings.notices.warn(
                    Self::NAME,
                    &format!("{} is read, {} is not", first.display(), second.display()),
                );
                first
            }
            (false, true) => second,
            (_, false) => {
                if !there(&first)
                    && let Some(error) = self.nowhere(&first, &[])
                {
                    return Err(error);
                }
                first
            }
        };
        Ok(Place { path, by: None })
    }

    fn build(&self, path: &Path, text: &str) -> Result<Built, CredentialsError> {
        let mut ini = Ini::parse(text).map_err(|error| {
            misconfigured(format!(
                "line {} of {}: {}",
                error.line,
                path.display(),
                error.message
            ))
        })?;
        let chosen = Chosen::new(self.profile.as_ref(), &self.surroundings);
        let name = chosen.map_or_else(|| DEFAULT.to_owned(), |chosen| chosen.name);
        let section = ini.sections.remove(&name).map(|values| {
            let described = format!("the section `{name}` of {}", path.display());
            Section::new(described, values)
        });
        let hidden = match &section {
            Some(section) => section.flag("enable")? == Some(false),
            None => false,
        };
        let Some(section) = section.filter(|_| !hidden) else {
            let names: Vec<String> = ini.sections.into_keys().collect();
            return Err(self.nowhere(path, &names).unwrap_or_else(|| {
                let state = if hidden { "switched off" } else { "not there" };
                CredentialsError::new(
                    CredentialsErrorClass::NotConfigured,
                    format!("the section `{name}` of {} is {state}", path.display()),
                )
            }));
        };
        let types = Types {
            accepted: OF_FILE,
            strict: self.strict,
            surroundings: &self.surroundings,
        };
        types.build(section)
    }
}

impl IniFile {
    /// The error for a profile that was asked for by name and is in neither file.
    fn nowhere(&self, path: &Path, names: &[String]) -> Option<CredentialsError> {
        let Chosen { name, by } = Chosen::new(self.profile.as_ref(), &self.surroundings)?;
        let ours = format!("{} has {}", path.display(), listed(names));
        let off = flag(&*self.surroundings.environment, SWITCH);
        let theirs = match self.other.locate() {
            Err(_) => String::new(),
            Ok(place) if off => format!("{} is switched off by {SWITCH}, ", place.path.display()),
            Ok(place) => {
                let names = self.other.names();
                if names.contains(&name) {
                    return None;
                }
                format!("{} has {}, ", place.path.display(), listed(&names))
            }
        };
        let message =
            format!("{by} asks for the profile `{name}`, which is nowhere: {theirs}{ours}");
        Some(CredentialsError::new(
            CredentialsErrorClass::ProfileNotFound,
            message,
        ))
    }
}
