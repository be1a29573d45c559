//! Credentials from a program.

mod words;

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use aliyun_rpc_core::credentials::{Credentials, CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::transport::BoxFuture;
use serde_json::{Map, Value};

use crate::http::member;
use crate::load::{Load, Renewal, named, renewed};
use crate::refreshing::Windows;
use crate::surroundings::{ProgramOutput, Surroundings};
use crate::{env, expiry};

/// What the source is called.
const NAME: &str = "external";
/// Programs are ended after this time.
const LIMIT: Duration = Duration::from_secs(60);
/// How long a session without an end is kept, and a key pair.
const KEEP: [Duration; 2] = [Duration::from_secs(300), Duration::from_secs(900)];
/// So much of what a program complains about is shown, if that is asked for.
const SHOWN: usize = 512;

/// Runs a program that prints credentials: `external`. Feature `external`.
///
/// *Reads* nothing; where `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS` is `true`, nothing is run. *Runs* the program without a shell
/// and without input, with the environment of this process, for 60 seconds at most; then the program and its children are ended.
/// It prints a JSON object with `access_key_id`, `access_key_secret`, `mode` (`AK` or `StsToken`), `sts_token` and perhaps
/// `expiration`. *Renews* as [`Refreshing`](crate::Refreshing) says; without an end, a session is kept for five minutes and a key pair for
/// fifteen.
///
/// Errors show the program's name and how it ended, neither its arguments nor anything it printed.
///
/// ```
/// use aliyun_rpc_credentials::ProgramCredentials;
///
/// let source = ProgramCredentials::builder(r#"/opt/vault/bin/creds --role "on call""#).build()?;
/// # let _ = source;
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// ```
pub struct ProgramCredentials {
    arguments: Vec<OsString>,
    limit: Duration,
    keep: [Duration; 2],
    show_errors: bool,
    /// Whether the last output was a key pair without a token.
    pair: AtomicBool,
    surroundings: Surroundings,
}

impl ProgramCredentials {
    /// Starts a source that runs a command line. It is split as profiles of the vendor's tools are: blanks separate, quotes join,
    /// and outside of Windows a backslash takes the next character as it is.
    pub fn builder(command: impl AsRef<str>) -> ProgramBuilder {
        ProgramBuilder::new(words::split(command.as_ref(), cfg!(windows)))
    }

    /// Starts a source that runs a program with these arguments, which are passed on as they are.
    pub fn program<A>(program: impl Into<OsString>, arguments: A) -> ProgramBuilder
    where
        A: IntoIterator,
        A::Item: Into<OsString>,
    {
        let arguments = arguments.into_iter().map(Into::into);
        ProgramBuilder::new(Ok(std::iter::once(program.into())
            .chain(arguments)
            .collect()))
    }

    /// The program's name, for errors.
    fn shown(&self) -> String {
        let name = self.arguments.first().map(|name| name.to_string_lossy());
        format!("the program `{}`", name.unwrap_or_default().escape_debug())
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        env::external_allowed(&self.surroundings)?;
        let run = self
            .surroundings
            .programs
            .run(self.arguments.clone(), self.limit);
        let output = run.await.map_err(|error| self.not_run(&error))?;
        if output.status != Some(0) {
            return Err(self.failed(&output));
        }
        self.read(&output.stdout)
    }

    fn not_run(&self, error: &io::Error) -> CredentialsError {
        let program = self.shown();
        match error.kind() {
            io::ErrorKind::TimedOut => CredentialsError::new(
                CredentialsErrorClass::Timeout,
                format!("{program} took more than {:?} and was ended", self.limit),
            ),
            io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied => CredentialsError::new(
                CredentialsErrorClass::Misconfigured,
                format!("{program} cannot be run: {error}"),
            )
            .hint("give the whole path of a program that this user may run"),
            _ => CredentialsError::new(
                CredentialsErrorClass::Io,
                format!("{program} failed: {error}"),
            ),
        }
    }

    fn failed(&self, output: &ProgramOutput) -> CredentialsError {
        let how = match output.status {
            Some(status) => format!("ended with status {status}"),
            None => "was ended by a signal".to_owned(),
        };
        let told = CredentialsError::new(
            CredentialsErrorClass::Rejected,
            format!("{} {how}", self.shown()),
        );
        if !self.show_errors {
            return told.hint("run it by hand to see what it says");
        }
        told.hint(format!(
            "it said: {}",
            words::complaint(&output.stderr, SHOWN)
        ))
    }

    fn read(&self, output: &[u8]) -> Result<Credentials, CredentialsError> {
        let program = self.shown();
        let rejected = |what: String| {
            CredentialsError::new(CredentialsErrorClass::Rejected, format!("{program} {what}"))
        };
        let json: Map<String, Value> = serde_json::from_slice(output)
            .map_err(|_| rejected("printed no JSON object".to_owned()))?;
        let token = member(&json, "sts_token");
        let session = match member(&json, "mode") {
            None => token.is_some(),
            Some(mode) if mode.eq_ignore_ascii_case("AK") => false,
            Some(mode) if mode.eq_ignore_ascii_case("StsToken") => true,
            Some(_) => {
                return Err(rejected(
                    "printed a `mode` that is neither AK nor StsToken".to_owned(),
                ));
            }
        };
        let parts = [
            ("access_key_id", member(&json, "access_key_id")),
            ("access_key_secret", member(&json, "access_key_secret")),
            ("sts_token", if session { token } else { Some("") }),
        ];
        let [(_, Some(id)), (_, Some(secret)), (_, Some(token))] = parts else {
            let missing: Vec<&str> = parts
                .iter()
                .filter(|(_, part)| part.is_none())
                .map(|(name, _)| *name)
                .collect();
            return Err(rejected(format!("printed no {}", missing.join(", "))));
        };
        self.pair.store(!session, Ordering::Relaxed);
        let credentials = if session {
            Credentials::sts(id, secret, token)
        } else {
            Credentials::new(id, secret)
        };
        let Some(end) = member(&json, "expiration") else {
            return Ok(credentials);
        };
        if let Some(end) = expiry::rfc3339(end) {
            return Ok(credentials.expiring(end));
        }
        self.surroundings.notices.warn(
            NAME,
            &format!("{program} printed an `expiration` that is no time of RFC 3339: passed over"),
        );
        Ok(credentials)
    }
}

impl Load for ProgramCredentials {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(named(NAME, self.fetch()))
    }

    fn name(&self) -> String {
        NAME.to_owned()
    }

    fn renewal(&self) -> Renewal {
        let [session, pair] = self.keep;
        let keep = if self.pair.load(Ordering::Relaxed) {
            pair
        } else {
            session
        };
        Renewal {
            keep_without_expiration: Some(keep),
            ..Renewal::default()
        }
    }
}

/// The program without its arguments.
impl fmt::Debug for ProgramCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProgramCredentials")
            .field("program", &self.arguments.first())
            .finish_non_exhaustive()
    }
}

/// Builds [`ProgramCredentials`].
#[must_use = "a builder does nothing unless it is built"]
pub struct ProgramBuilder {
    arguments: Result<Vec<OsString>, &'static str>,
    limit: Duration,
    keep: [Duration; 2],
    show_errors: bool,
    windows: Windows,
    surroundings: Option<Surroundings>,
}

impl ProgramBuilder {
    fn new(arguments: Result<Vec<OsString>, &'static str>) -> Self {
        Self {
            arguments,
            limit: LIMIT,
            keep: KEEP,
            show_errors: false,
            windows: Windows::default(),
            surroundings: None,
        }
    }

    /// When the program is ended: after 60 seconds otherwise.
    pub const fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// How long credentials without an end are kept: sessions (5 minutes otherwise) and key pairs (15 minutes otherwise).
    pub const fn keep(mut self, session: Duration, pair: Duration) -> Self {
        self.keep = [session, pair];
        self
    }

    /// Whether errors show the first 512 bytes of what the program wrote to standard error, with everything masked that looks
    /// like a key; they do not otherwise, because it may hold secrets in another form.
    pub const fn show_errors(mut self, show: bool) -> Self {
        self.show_errors = show;
        self
    }

    /// The source without anything that keeps what it fetches: for [`Refreshing`](crate::Refreshing).
    ///
    /// # Errors
    /// If the command line is empty or its quotes are not closed.
    pub fn loader(self) -> Result<ProgramCredentials, CredentialsError> {
        let misconfigured = |what: &str| {
            CredentialsError::new(
                CredentialsErrorClass::Misconfigured,
                format!("the command {what}"),
            )
            .of(NAME)
        };
        let arguments = self.arguments.map_err(misconfigured)?;
        if arguments.first().is_none_or(|program| program.is_empty()) {
            return Err(misconfigured("is empty"));
        }
        Ok(ProgramCredentials {
            arguments,
            limit: self.limit,
            keep: self.keep,
            show_errors: self.show_errors,
            pair: AtomicBool::new(false),
            surroundings: self.surroundings.unwrap_or_else(Surroundings::system),
        })
    }

    renewed!(ProgramCredentials);
}

/// The program without its arguments.
impl fmt::Debug for ProgramBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let program = self.arguments.as_ref().map(|arguments| arguments.first());
        f.debug_struct("ProgramBuilder")
            .field("program", &program)
            .finish_non_exhaustive()
    }
}
