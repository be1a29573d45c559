//! Which source won, and what the others said.

use std::fmt;
use std::time::SystemTime;

use super::{Credentials, CredentialsError, CredentialsErrorClass, masked};
use crate::clock::iso8601;

/// Who a client is, as far as it knows itself: what each source of credentials said, and which one is used.
///
/// `Display` is a table, a line for each source, without secrets.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Whoami {
    /// What each source said, in the order in which they are asked.
    pub lines: Vec<WhoamiLine>,
}

/// What one source said.
#[derive(Debug)]
#[non_exhaustive]
pub struct WhoamiLine {
    /// Name of the source, `env`, `cli_profile/static_ak`.
    pub source: String,
    /// What it gave.
    pub outcome: Result<Credentials, CredentialsError>,
    /// Whether its credentials are the ones that calls are signed with.
    pub used: bool,
}

impl WhoamiLine {
    /// What a source said.
    #[must_use]
    pub fn new(
        source: impl Into<String>,
        outcome: Result<Credentials, CredentialsError>,
        used: bool,
    ) -> Self {
        Self {
            source: source.into(),
            outcome,
            used,
        }
    }
}

impl Whoami {
    /// What several sources said, in the order in which they are asked.
    #[must_use]
    pub const fn new(lines: Vec<WhoamiLine>) -> Self {
        Self { lines }
    }

    /// What a single source said.
    #[must_use]
    pub fn of(outcome: Result<Credentials, CredentialsError>) -> Self {
        let source = match &outcome {
            Ok(credentials) => credentials.source(),
            Err(error) => error.provider(),
        };
        let (source, used) = (source.to_owned(), outcome.is_ok());
        Self::new(vec![WhoamiLine::new(source, outcome, used)])
    }

    /// The credentials that calls are signed with.
    #[must_use]
    pub fn credentials(&self) -> Option<&Credentials> {
        let used = self.lines.iter().find(|line| line.used)?;
        used.outcome.as_ref().ok()
    }

    /// The name of the source that won, `default/env`.
    #[must_use]
    pub fn source(&self) -> Option<&str> {
        self.credentials().map(Credentials::source)
    }

    /// Until when the credentials are valid.
    #[must_use]
    pub fn expiration(&self) -> Option<SystemTime> {
        self.credentials().and_then(Credentials::expiration)
    }
}

impl fmt::Display for Whoami {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.lines.iter().map(|line| line.source.chars().count());
        let width = width.max().unwrap_or_default();
        for line in &self.lines {
            let mark = if line.used { "->" } else { "  " };
            write!(f, "{mark} {:width$}  ", line.source)?;
            match &line.outcome {
                Ok(credentials) => {
                    let id = credentials.access_key_id().map_or_else(String::new, masked);
                    write!(f, "{id}")?;
                    if let Some(end) = credentials.expiration() {
                        write!(f, " until {}", iso8601(end))?;
                    }
                }
                Err(error) if error.class() == CredentialsErrorClass::NotConfigured => {
                    write!(f, "not configured: {}", error.message())?;
                }
                Err(error) => write!(f, "{}: {}", error.class(), error.message())?,
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
