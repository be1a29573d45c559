//! The JSON file of the vendor's command line tool.

use std::fmt;
use std::path::{Path, PathBuf};

use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use serde_json::{Map, Value};

use super::Built;
use super::file::{Place, ProfileFile, homeless, text};
use super::modes::Modes;
use super::name::{Chosen, DEFAULT};
use super::section::{Section, misconfigured};
use crate::surroundings::Surroundings;

/// Names the file, if it is not in the home directory.
const VARIABLE: &str = "ALIBABA_CLOUD_CONFIG_FILE";

/// Switches the file off in the default chain.
pub(crate) const SWITCH: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

/// `~/.aliyun/config.json`.
#[derive(Clone)]
pub(crate) struct CliFile {
    pub(crate) path: Option<PathBuf>,
    pub(crate) profile: Option<String>,
    pub(crate) strict: bool,
    pub(crate) persist: bool,
    pub(crate) surroundings: Surroundings,
}

/// Where it is looked for, if that was said.
impl fmt::Debug for CliFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CliFile")
            .field("path", &self.path)
            .field("profile", &self.profile)
            .finish_non_exhaustive()
    }
}

impl ProfileFile for CliFile {
    const NAME: &'static str = "cli_profile";

    fn locate(&self) -> Result<Place, CredentialsError> {
        let environment = &*self.surroundings.environment;
        if let Some(place) = Place::said(self.path.clone(), environment, VARIABLE) {
            return Ok(place);
        }
        let home = environment.home().ok_or_else(homeless)?;
        Ok(Place {
            path: home.join(".aliyun").join("config.json"),
            by: None,
        })
    }

    fn build(&self, path: &Path, text: &str) -> Result<Built, CredentialsError> {
        let profiles = Profiles::parse(path, text)?;
        let chosen = Chosen::new(self.profile.as_ref(), &self.surroundings);
        let name = match (&chosen, profiles.current.clone()) {
            (Some(chosen), _) => chosen.name.clone(),
            (None, Some(current)) => current,
            (None, None) => DEFAULT.to_owned(),
        };
        if profiles.find(&name).is_none() {
            return Err(profiles.absent(&name, chosen.is_some()));
        }
        let modes = Modes {
            profiles: &profiles,
            strict: self.strict,
            persist: self.persist,
            surroundings: &self.surroundings,
        };
        modes.build(&name)
    }
}

impl CliFile {
    /// The names of its profiles, as far as the file can be read.
    pub(crate) fn names(&self) -> Vec<String> {
        let Ok(place) = self.locate() else {
            return Vec::new();
        };
        text(&place, &self.surroundings)
            .and_then(|text| Profiles::parse(&place.path, &text))
            .map(|profiles| profiles.names())
            .unwrap_or_default()
    }
}

/// The profiles of the file.
pub(super) struct Profiles {
    pub(super) path: PathBuf,
    current: Option<String>,
    profiles: Vec<(String, Map<String, Value>)>,
}

impl Profiles {
    fn parse(path: &Path, text: &str) -> Result<Self, CredentialsError> {
        let shown = path.display();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        // The parser's own message may quote the file.
        let value: Value = serde_json::from_str(text).map_err(|error| {
            misconfigured(format!(
                "{shown} is no JSON: line {}, column {}",
                error.line(),
                error.column()
            ))
        })?;
        let Value::Object(mut top) = value else {
            return Err(misconfigured(format!("{shown} is no JSON object")));
        };
        let profiles = match top.remove("profiles") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(profiles)) => profiles,
            Some(_) => return Err(misconfigured(format!("`profiles` in {shown} is no list"))),
        };
        let current = match top.remove("current") {
            None | Some(Value::Null) => None,
            Some(Value::String(name)) => Some(name.trim_ascii().to_owned()),
            Some(_) => return Err(misconfigured(format!("`current` in {shown} is no text"))),
        };
        // What is no profile, or has no name, is nobody's; the others are read all the same.
        let named = |profile| match profile {
            Value::Object(values) => {
                let name = values.get("name")?.as_str()?.to_owned();
                Some((name, values))
            }
            _ => None,
        };
        Ok(Self {
            path: path.to_owned(),
            current: current.filter(|name| !name.is_empty()),
            profiles: profiles.into_iter().filter_map(named).collect(),
        })
    }

    fn names(&self) -> Vec<String> {
        self.profiles.iter().map(|(name, _)| name.clone()).collect()
    }

    /// The first profile of this name.
    pub(super) fn find(&self, name: &str) -> Option<Section> {
        let mut profiles = self.profiles.iter();
        let (_, values) = profiles.find(|(found, _)| found == name)?;
        let described = format!("the profile `{name}` of {}", self.path.display());
        Some(Section::new(described, values.clone()))
    }

    /// What it means that there is no such profile.
    fn absent(&self, name: &str, asked_for: bool) -> CredentialsError {
        let path = self.path.display();
        if self.profiles.is_empty() || asked_for || self.current.is_none() {
            let message = match self.profiles.is_empty() {
                true => format!("{path} has no profiles"),
                false => format!("{path} has no profile `{name}`, but {}", self.listed()),
            };
            // It may stand in the other file.
            return CredentialsError::new(CredentialsErrorClass::NotConfigured, message);
        }
        misconfigured(format!(
            "`current` of {path} names the profile `{name}`, which is not there, but {}",
            self.listed()
        ))
    }

    /// The names of the profiles.
    pub(super) fn listed(&self) -> String {
        listed(&self.names())
    }
}

/// A name as it may be shown. In a broken file anything can stand where names are, a secret too.
fn shown(name: &str) -> &str {
    let is_part = |c: char| c.is_alphanumeric() || "-_.@ ".contains(c);
    let is_name = name.chars().count() <= 64 && name.chars().all(is_part);
    if is_name { name } else { "…" }
}

pub(super) fn listed(names: &[String]) -> String {
    let names: Vec<String> = names
        .iter()
        .map(|name| format!("`{}`", shown(name)))
        .collect();
    match names.is_empty() {
        true => "no profiles".to_owned(),
        false => names.join(", "),
    }
}
