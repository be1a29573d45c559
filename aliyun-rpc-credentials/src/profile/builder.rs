//! Chooses file and profile.

use std::path::PathBuf;

use super::cli::CliFile;
use super::file::ProfileCredentials;
use super::ini_file::IniFile;
use crate::surroundings::Surroundings;

/// Builds [`ProfileCredentials`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing unless it is built"]
pub struct ProfileBuilder {
    json: bool,
    path: Option<PathBuf>,
    profile: Option<String>,
    lenient: bool,
    require_private_files: bool,
    persist_oauth_tokens: bool,
    surroundings: Option<Surroundings>,
}

impl ProfileBuilder {
    pub(super) const fn new(json: bool) -> Self {
        Self {
            json,
            path: None,
            profile: None,
            lenient: false,
            require_private_files: false,
            persist_oauth_tokens: false,
            surroundings: None,
        }
    }

    /// The file, before the variables `ALIBABA_CLOUD_CONFIG_FILE` (JSON) and `ALIBABA_CLOUD_CREDENTIALS_FILE` (INI), and those in
    /// the home directory.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// The profile, before the variable `ALIBABA_CLOUD_PROFILE`, what the file says itself, and `default`.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Whether unencrypted addresses are accepted as the vendor's packages do, as under
    /// [`Policy::Compat`](crate::chain::Policy::Compat); not otherwise.
    pub const fn any_host(mut self, allow: bool) -> Self {
        self.lenient = allow;
        self
    }

    /// Refuses a file with secrets that others than its owner may read; without it, it is worth a warning.
    pub const fn require_private_files(mut self, on: bool) -> Self {
        self.require_private_files = on;
        self
    }

    /// Whether tokens of an OAuth login that the service has changed are written back into the JSON file.
    pub const fn persist_oauth_tokens(mut self, on: bool) -> Self {
        self.persist_oauth_tokens = on;
        self
    }

    /// Looks at these surroundings; at those of the process otherwise.
    pub fn surroundings(mut self, surroundings: &Surroundings) -> Self {
        self.surroundings = Some(surroundings.clone());
        self
    }

    /// The source. Nothing is read before credentials are asked for.
    #[must_use]
    pub fn build(self) -> ProfileCredentials {
        let private = self.require_private_files;
        let [json, ini] = if self.json {
            [self.path, None]
        } else {
            [None, self.path]
        };
        let surroundings = self.surroundings.unwrap_or_else(Surroundings::system);
        let file = CliFile {
            path: json,
            profile: self.profile.clone(),
            strict: !self.lenient,
            persist: self.persist_oauth_tokens,
            surroundings: surroundings.clone(),
        };
        if self.json {
            return ProfileCredentials::new(file, private, &surroundings);
        }
        let file = IniFile {
            path: ini,
            profile: self.profile,
            strict: !self.lenient,
            other: file,
            surroundings: surroundings.clone(),
        };
        ProfileCredentials::new(file, private, &surroundings)
    }
}
