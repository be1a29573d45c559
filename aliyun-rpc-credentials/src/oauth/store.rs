//! Where the tokens of a login are kept, so that the next process goes on with them.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use serde_json::{Map, Value, json};

use super::document::Profile;
use super::tokens::{Tokens, not_blank};
use crate::expiry::{unix_seconds, unix_time};
use crate::surroundings::Surroundings;

/// The cache, beside the configuration file.
const CACHE: &str = "aliyun-rpc-oauth.json";
/// How often another process is waited for, and how long each time.
const WAITS: u32 = 100;
const WAIT: Duration = Duration::from_millis(100);

/// Where the tokens of a login are kept.
pub(super) enum Store {
    /// In the profile that they come from.
    Profile { file: PathBuf, profile: String },
    /// In our own cache, under the refresh token that the profile holds: another one there is another login.
    Cache {
        file: PathBuf,
        profile: String,
        login: Option<Secret<String>>,
    },
    /// Nowhere.
    Memory,
}

impl Store {
    pub(super) fn new(
        file: Option<PathBuf>,
        profile: Option<String>,
        persist: bool,
        tokens: &Tokens,
    ) -> Self {
        match (file, profile) {
            (Some(file), Some(profile)) if persist => Self::Profile { file, profile },
            (Some(file), Some(profile)) => Self::Cache {
                file: file.with_file_name(CACHE),
                profile,
                login: tokens.refresh.clone(),
            },
            _ => Self::Memory,
        }
    }

    fn file(&self) -> Option<&Path> {
        match self {
            Self::Profile { file, .. } | Self::Cache { file, .. } => Some(file),
            Self::Memory => None,
        }
    }

    /// Waits until no other process renews the tokens. Where nothing can be locked, nothing can be kept either.
    pub(super) async fn lock(
        &self,
        surroundings: &Surroundings,
    ) -> Result<Option<Box<dyn Send + Sync>>, CredentialsError> {
        let Some(file) = self.file() else {
            return Ok(None);
        };
        let mut path = file.as_os_str().to_owned();
        path.push(".lock");
        let path = PathBuf::from(path);
        for _ in 0..WAITS {
            match surroundings.files.lock(&path) {
                Ok(lock) => return Ok(Some(lock)),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    tokio::time::sleep(WAIT).await;
                }
                Err(_) => return Ok(None),
            }
        }
        Err(CredentialsError::new(
            CredentialsErrorClass::Transient,
            format!("another process holds {} for too long", path.display()),
        ))
    }

    /// The tokens that are kept, if they are others than these.
    pub(super) fn read(&self, known: &Tokens, surroundings: &Surroundings) -> Option<Tokens> {
        let bytes = surroundings.files.read(self.file()?).ok()?;
        let text = String::from_utf8(bytes).ok()?;
        let stored = match self {
            Self::Memory => None,
            Self::Profile { profile, .. } => {
                let profile = Profile::find(&text, profile)?;
                Some(Tokens {
                    access: profile.text("oauth_access_token").map(Secret::new),
                    access_end: profile
                        .number("oauth_access_token_expire")
                        .and_then(unix_time),
                    refresh: profile.text("oauth_refresh_token").map(Secret::new),
                })
            }
            Self::Cache { profile, login, .. } => {
                let cache: Map<String, Value> = serde_json::from_str(&text).ok()?;
                let entry = cache.get(profile)?;
                let text = |name: &str| entry.get(name).and_then(Value::as_str);
                if text("login") != login.as_ref().map(|login| login.expose().as_str()) {
                    return None;
                }
                let secret = |name| text(name).and_then(|text| not_blank(&text.into()));
                Some(Tokens {
                    access: secret("access_token"),
                    access_end: entry
                        .get("access_token_expire")
                        .and_then(Value::as_u64)
                        .and_then(unix_time),
                    refresh: secret("refresh_token"),
                })
            }
        };
        stored.filter(|stored| stored.refresh.is_some() && stored.refresh != known.refresh)
    }

    /// Keeps new tokens. If that fails they are still good in this process, so that it is worth a warning only.
    pub(super) fn write(&self, tokens: &Tokens, surroundings: &Surroundings) {
        let warn = |text: &str| surroundings.notices.warn(super::NAME, text);
        let outcome = match self {
            Self::Memory => return,
            Self::Profile { file, profile } => write_profile(file, profile, tokens, surroundings),
            Self::Cache {
                file,
                profile,
                login,
            } => {
                warn(
                    "the refresh token of the login was replaced, so that the command line tool may ask for a new login; \
                     with `persist_oauth_tokens` it gets the new one",
                );
                write_cache(file, profile, login.as_ref(), tokens, surroundings)
            }
        };
        if let Err(error) = outcome {
            let file = self.file().unwrap_or_else(|| Path::new("")).display();
            warn(&format!(
                "the new tokens of the login cannot be kept in {file} and will be lost with this process: {error}"
            ));
        }
    }
}

fn write_profile(
    file: &Path,
    profile: &str,
    tokens: &Tokens,
    surroundings: &Surroundings,
) -> io::Result<()> {
    let bytes = surroundings.files.read(file)?;
    let text = String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData)?;
    let found = Profile::find(&text, profile)
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "the profile is gone"))?;
    let mut changes = Vec::new();
    for (key, token) in [
        ("oauth_access_token", &tokens.access),
        ("oauth_refresh_token", &tokens.refresh),
    ] {
        if let Some(token) = token {
            changes.push((key, Value::from(token.expose().as_str()).to_string()));
        }
    }
    let end = tokens.access_end.map_or(0, unix_seconds);
    changes.push(("oauth_access_token_expire", end.to_string()));
    surroundings
        .files
        .replace(file, found.with(&changes).as_bytes())
}

fn write_cache(
    file: &Path,
    profile: &str,
    login: Option<&Secret<String>>,
    tokens: &Tokens,
    surroundings: &Surroundings,
) -> io::Result<()> {
    let text = |secret: Option<&Secret<String>>| secret.map(|secret| secret.expose().clone());
    // A cache that cannot be read is begun anew.
    let mut cache: Map<String, Value> = surroundings
        .files
        .read(file)
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default();
    cache.insert(
        profile.to_owned(),
        json!({
            "login": text(login),
            "access_token": text(tokens.access.as_ref()),
            "access_token_expire": tokens.access_end.map(unix_seconds),
            "refresh_token": text(tokens.refresh.as_ref()),
        }),
    );
    let content = serde_json::to_vec_pretty(&cache)?;
    surroundings.files.replace(file, &content)
}
