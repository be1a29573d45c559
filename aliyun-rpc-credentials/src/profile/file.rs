//! A source behind a file that may change.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use aliyun_rpc_core::credentials::{
    Credentials, CredentialsError, CredentialsErrorClass, ProvideCredentials,
};
use aliyun_rpc_core::transport::BoxFuture;
use tokio::time::Instant;

use super::Built;
use super::builder::ProfileBuilder;
use super::section::misconfigured;
use crate::env::var;
use crate::surroundings::{Environment, FileFacts, Surroundings};

/// How often the file of credentials that stand in it is looked at.
const LOOK: Duration = Duration::from_secs(60);

/// Where a file is.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) path: PathBuf,
    /// Who says so, if it is not where such files are.
    pub(crate) by: Option<&'static str>,
}

impl Place {
    /// Where the program or a variable says that the file is, if one of them does.
    pub(crate) fn said(
        path: Option<PathBuf>,
        environment: &dyn Environment,
        variable: &'static str,
    ) -> Option<Self> {
        if let Some(path) = path {
            let by = Some("the program");
            return Some(Self { path, by });
        }
        let path = PathBuf::from(var(environment, variable)?);
        let by = Some(variable);
        Some(Self { path, by })
    }
}

/// A file with profiles: where it is, and how it is read.
pub(crate) trait ProfileFile: fmt::Debug + Send + Sync + 'static {
    /// `cli_profile`.
    const NAME: &'static str;

    /// Where the file is.
    fn locate(&self) -> Result<Place, CredentialsError>;

    /// What the profile that is meant describes.
    fn build(&self, path: &Path, text: &str) -> Result<Built, CredentialsError>;
}

/// Credentials that a profile of a file describes.
///
/// The file is read when credentials are first asked for. It is read again when it has changed: for keys that stand in the
/// file this is looked at once a minute at most; for all others when they fail or are refused.
pub struct ProfileCredentials {
    inner: Arc<dyn Reading>,
}

impl ProfileCredentials {
    /// The JSON file of the vendor's command line tool, `~/.aliyun/config.json`: `cli_profile`.
    ///
    /// ```
    /// use aliyun_rpc_credentials::ProfileCredentials;
    ///
    /// let source = ProfileCredentials::json().profile("production").require_private_files(true).build();
    /// # let _ = source;
    /// ```
    pub const fn json() -> ProfileBuilder {
        ProfileBuilder::new(true)
    }

    /// The INI file that the vendor's packages share, `~/.alibabacloud/credentials`: `profile`.
    pub const fn ini() -> ProfileBuilder {
        ProfileBuilder::new(false)
    }

    pub(crate) fn new<F: ProfileFile>(
        file: F,
        require_private: bool,
        surroundings: &Surroundings,
    ) -> Self {
        Self {
            inner: Arc::new(FromFile {
                file,
                require_private,
                surroundings: surroundings.clone(),
                state: Mutex::default(),
                suspect: AtomicBool::new(false),
            }),
        }
    }
}

impl ProvideCredentials for ProfileCredentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let name = self.inner.name();
            let prefixed = |inner: &str| match inner {
                "" => name.to_owned(),
                inner => format!("{name}/{inner}"),
            };
            let source = match self.inner.source() {
                Ok(source) => source,
                Err(error) => {
                    let name = prefixed(error.provider());
                    return Err(error.of(name));
                }
            };
            match source.credentials().await {
                Ok(credentials) => {
                    let name = prefixed(credentials.source());
                    Ok(credentials.from_source(name))
                }
                Err(error) => {
                    self.inner.suspect();
                    let name = prefixed(error.provider());
                    Err(error.of(name))
                }
            }
        })
    }

    fn invalidate(&self, rejected: &Credentials) {
        if let Some(source) = self.inner.current() {
            source.invalidate(rejected);
            self.inner.suspect();
        }
    }
}

impl fmt::Debug for ProfileCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

trait Reading: fmt::Debug + Send + Sync {
    fn name(&self) -> &'static str;
    /// The source, after a look at the file if one is due.
    fn source(&self) -> Result<Arc<dyn ProvideCredentials>, CredentialsError>;
    fn current(&self) -> Option<Arc<dyn ProvideCredentials>>;
    /// The file is looked at before the next question.
    fn suspect(&self);
}

struct FromFile<F> {
    file: F,
    require_private: bool,
    surroundings: Surroundings,
    state: Mutex<State>,
    suspect: AtomicBool,
}

#[derive(Default)]
struct State {
    read: Option<Read>,
    /// The path that was warned of.
    warned: Option<PathBuf>,
}

/// A file that was read.
struct Read {
    path: PathBuf,
    facts: FileFacts,
    looked: Instant,
    source: Arc<dyn ProvideCredentials>,
    fixed: bool,
}

impl<F: ProfileFile> FromFile<F> {
    fn read(&self, warned: &mut Option<PathBuf>) -> Result<Read, CredentialsError> {
        let place = self.file.locate()?;
        // Before the content: what is written in between will be seen at the next look.
        let facts = self.surroundings.files.facts(&place.path);
        let facts = facts.map_err(|error| unreadable(&place, &error))?;
        let text = text(&place, &self.surroundings)?;
        let path = place.path;
        let built = self.file.build(&path, &text)?;
        if built.secret && facts.readable_by_others {
            self.exposed(&path, warned)?;
        }
        Ok(Read {
            path,
            facts,
            looked: Instant::now(),
            source: built.source,
            fixed: built.fixed,
        })
    }

    /// Others may read a file with secrets.
    fn exposed(&self, path: &Path, warned: &mut Option<PathBuf>) -> Result<(), CredentialsError> {
        let text = format!(
            "{} holds secrets and may be read by others than its owner",
            path.display()
        );
        let hint = format!("chmod 600 {}", path.display());
        if self.require_private {
            return Err(misconfigured(text).hint(hint));
        }
        if warned.as_deref() != Some(path) {
            *warned = Some(path.to_owned());
            let notices = &self.surroundings.notices;
            notices.warn(F::NAME, &format!("{text}; {hint}"));
        }
        Ok(())
    }
}

/// The content of a file.
pub(super) fn text(place: &Place, surroundings: &Surroundings) -> Result<String, CredentialsError> {
    let content = surroundings.files.read(&place.path);
    let content = content.map_err(|error| unreadable(place, &error))?;
    String::from_utf8(content)
        .map_err(|_| misconfigured(format!("{} is not UTF-8", place.path.display())))
}

fn unreadable(place: &Place, error: &std::io::Error) -> CredentialsError {
    let path = place.path.display();
    match (error.kind(), place.by) {
        (std::io::ErrorKind::NotFound, None) => CredentialsError::new(
            CredentialsErrorClass::NotConfigured,
            format!("there is no {path}"),
        ),
        (std::io::ErrorKind::NotFound, Some(by)) => {
            misconfigured(format!("{path}, which {by} names, does not exist"))
        }
        _ => CredentialsError::new(
            CredentialsErrorClass::Io,
            format!("{path} cannot be read: {error}"),
        ),
    }
}

/// No home directory, so there is no place for the file.
pub(super) fn homeless() -> CredentialsError {
    CredentialsError::new(
        CredentialsErrorClass::NotConfigured,
        "there is no home directory, and no variable names the file",
    )
}

impl<F: ProfileFile> Reading for FromFile<F> {
    fn name(&self) -> &'static str {
        F::NAME
    }

    fn source(&self) -> Result<Arc<dyn ProvideCredentials>, CredentialsError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { read, warned } = &mut *state;
        let Some(old) = read else {
            let new = self.read(warned)?;
            let source = Arc::clone(&new.source);
            *read = Some(new);
            return Ok(source);
        };
        let suspect = self.suspect.swap(false, Ordering::Relaxed);
        let due = old.fixed && old.looked.elapsed() >= LOOK;
        if !suspect && !due {
            return Ok(Arc::clone(&old.source));
        }
        old.looked = Instant::now();
        if self.surroundings.files.facts(&old.path).ok() == Some(old.facts) {
            return Ok(Arc::clone(&old.source));
        }
        match self.read(warned) {
            Ok(new) => *old = new,
            // Somebody may be just writing it; what was read before is better than nothing.
            Err(error) => self.surroundings.notices.warn(
                F::NAME,
                &format!(
                    "the file has changed and cannot be used; what it said before is: {error}"
                ),
            ),
        }
        Ok(Arc::clone(&old.source))
    }

    fn current(&self) -> Option<Arc<dyn ProvideCredentials>> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.read.as_ref().map(|read| Arc::clone(&read.source))
    }

    fn suspect(&self) {
        self.suspect.store(true, Ordering::Relaxed);
    }
}

impl<F: fmt::Debug> fmt::Debug for FromFile<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let source = state.read.as_ref().map(|read| &read.source);
        f.debug_struct("ProfileCredentials")
            .field("file", &self.file)
            .field("source", &source)
            .finish_non_exhaustive()
    }
}
