//! Errors that say what was tried, on what, why it failed and what to do next.

mod again;
mod class;
mod failure;
mod line;
mod service;
mod told;
mod waited;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::check::Violation;
use crate::credentials::{CredentialsError, CredentialsErrorClass};
use crate::decode::DecodeError;
use crate::descriptor::ErrorCode;
use crate::transport::TransportError;

use failure::Failure;
pub(crate) use line::{NAME, one_line};
pub use service::{AccessDenied, Gateway, ServiceError};
pub(crate) use told::End;
pub use waited::Waited;

/// A cause of any type, as the standard library's traits want it.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// Everything that can go wrong with a call.
///
/// One pointer wide. `Display` is one line with the action, the service's code and message, the HTTP status,
/// the request id, the host, the number of attempts (as far as they exist) and what to do next:
///
/// ```
/// use aliyun_rpc_core::{Error, ServiceError};
///
/// let mut refused = ServiceError::default();
/// refused.code = "Throttling.User".to_owned();
/// refused.message = "Request was denied due to user flow control.".to_owned();
/// refused.status = 400;
/// refused.request_id = Some("6D2C0A1F".to_owned());
/// let error = Error::from(refused).with_action("ListConfigRules");
///
/// assert!(error.is_throttled());
/// assert_eq!(
///     error.to_string(),
///     "ListConfigRules: Throttling.User: Request was denied due to user flow control. \
///      (HTTP 400, request 6D2C0A1F); send less often, or wait and try again",
/// );
/// ```
///
/// Neither `Display` nor `Debug` shows secrets, signatures or URLs. Texts that came from outside (a service's
/// message, a gateway's page) are cleaned of the call's own secrets before they are put into an error.
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    failure: Failure,
    action: Option<String>,
    errors: &'static [ErrorCode],
    endpoint: Option<String>,
    attempts: u32,
    request_id: Option<String>,
    identity: Option<String>,
    diagnosis: Option<String>,
    advice: Option<String>,
    repeatable: bool,
    reached: bool,
    token: Option<String>,
    hint: Option<Duration>,
    end: Option<End>,
    waited: Option<Waited>,
}

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Parameters break their documented rules; nothing was sent. See [`Error::violations`].
    Parameters,
    /// The request cannot be written or signed; nothing was sent.
    Build,
    /// The client's settings contradict each other.
    Config,
    /// There are no usable credentials; nothing was sent.
    Credentials,
    /// No endpoint could be chosen; nothing was sent.
    Endpoint,
    /// No whole answer came back. See [`Error::transport`].
    Transport,
    /// The service refused or failed. See [`Error::service`].
    Service,
    /// Something in front of the service answered, typically with HTML, or the service without a code.
    /// See [`Error::gateway`].
    Gateway,
    /// The answer of a successful call could not be read.
    Decode,
    /// The pages of a list lead back to where they came from.
    PaginationLoop,
    /// What was waited for did not come in time. See [`Error::waited`].
    WaitDeadline,
    /// What was waited for can no longer come: the target is in another final state, or gone. See [`Error::waited`].
    WaitFailed,
}

impl Error {
    fn new(failure: Failure) -> Self {
        Self(Box::new(Inner {
            failure,
            action: None,
            errors: &[],
            endpoint: None,
            attempts: 0,
            request_id: None,
            identity: None,
            diagnosis: None,
            advice: None,
            repeatable: false,
            reached: false,
            token: None,
            hint: None,
            end: None,
            waited: None,
        }))
    }

    /// Parameters that break their rules, all of them at once.
    #[must_use]
    pub fn invalid(violations: Vec<Violation>) -> Self {
        Self::new(Failure::Parameters(violations))
    }

    /// A request that cannot be written or signed. Say which parameter or setting, and what would do.
    #[must_use]
    pub fn build(message: impl Into<String>) -> Self {
        Self::new(Failure::Build(message.into()))
    }

    /// Settings of a client that contradict each other.
    #[must_use]
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(Failure::Config {
            message: message.into(),
            source: None,
        })
    }

    /// Credentials that cannot be had. Name the source that was asked; never put a secret into the message.
    #[must_use]
    pub fn credentials(message: impl Into<String>) -> Self {
        CredentialsError::new(CredentialsErrorClass::Misconfigured, message).into()
    }

    /// No endpoint for a product and region. Say what would have been valid.
    #[must_use]
    pub fn endpoint_not_found(message: impl Into<String>) -> Self {
        Self::new(Failure::Endpoint(message.into()))
    }

    /// An answer of a successful call that could not be read.
    #[must_use]
    pub fn decode(status: u16, cause: DecodeError) -> Self {
        Self::new(Failure::Decode { status, cause })
    }

    /// Adds the cause to an error of configuration; other kinds stay as they are.
    #[must_use]
    pub fn with_source(mut self, cause: impl Into<BoxError>) -> Self {
        if let Failure::Config { source, .. } = &mut self.0.failure {
            *source = Some(cause.into());
        }
        self
    }

    /// Names the operation.
    #[must_use]
    pub fn with_action(mut self, name: impl Into<String>) -> Self {
        self.0.action = Some(name.into());
        self
    }

    /// What kind of failure this is.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.0.failure.kind()
    }

    /// The operation that failed.
    #[must_use]
    pub fn action(&self) -> Option<&str> {
        self.0.action.as_deref()
    }

    /// The service's own error.
    #[must_use]
    pub const fn service(&self) -> Option<&ServiceError> {
        match &self.0.failure {
            Failure::Service(error) => Some(error),
            _ => None,
        }
    }

    /// What answered in the service's place.
    #[must_use]
    pub const fn gateway(&self) -> Option<&Gateway> {
        match &self.0.failure {
            Failure::Gateway(gateway) => Some(gateway),
            _ => None,
        }
    }

    /// Why no whole answer came back.
    #[must_use]
    pub const fn transport(&self) -> Option<&TransportError> {
        match &self.0.failure {
            Failure::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// Why there are no credentials.
    #[must_use]
    pub const fn credentials_error(&self) -> Option<&CredentialsError> {
        match &self.0.failure {
            Failure::Credentials(error) => Some(error),
            _ => None,
        }
    }

    /// What in the answer could not be read.
    #[must_use]
    pub const fn decoding(&self) -> Option<&DecodeError> {
        match &self.0.failure {
            Failure::Decode { cause, .. } => Some(cause),
            _ => None,
        }
    }

    /// The rules that the parameters break; empty for all other failures.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        match &self.0.failure {
            Failure::Parameters(violations) => violations,
            _ => &[],
        }
    }

    /// The service's error code.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.service()
            .map(|error| error.code.as_str())
            .filter(|code| !code.is_empty())
    }

    /// Whether the service refused the call with this code: `error.is(MyAction::PROCESS_IS_RUNNING)`, or by its text.
    #[must_use]
    pub fn is(&self, code: impl AsRef<str>) -> bool {
        self.service().is_some_and(|error| error.is(code))
    }

    /// The error as the operation's package documents it, so that codes need no string typing:
    /// compare it with the constant of the package. `None` for codes that are not documented; of a code with several
    /// statuses the first row, which is the constant, whatever the status of this answer.
    #[must_use]
    pub fn documented(&self) -> Option<&'static ErrorCode> {
        let code = self.code()?;
        self.0.errors.iter().find(|error| error.code == code)
    }

    /// The id of the request, for the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let of_body = match &self.0.failure {
            Failure::Service(error) => error.request_id.as_deref(),
            Failure::Gateway(gateway) => gateway.request_id.as_deref(),
            _ => None,
        };
        of_body.or(self.0.request_id.as_deref())
    }

    /// The host that was asked, with its port if it is not the scheme's own.
    #[must_use]
    pub fn endpoint(&self) -> Option<&str> {
        self.0.endpoint.as_deref()
    }

    /// How often the request was sent, 0 if it never was.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The failure in a few words, without names, durations and messages.
    pub(crate) const fn brief(&self) -> Brief<'_> {
        Brief(self)
    }

    /// How long the service asks to wait before the next attempt, if its last answer says so.
    #[must_use]
    pub const fn retry_after(&self) -> Option<Duration> {
        self.0.hint
    }

    /// The idempotency token that the call carried. A call with the same parameters and this token is not executed a
    /// second time.
    #[must_use]
    pub fn idempotency_token(&self) -> Option<&str> {
        self.0.token.as_deref()
    }

    /// The HTTP status of the answer, if there was one.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        self.0.failure.status()
    }

    /// Why the signature was refused, as far as it can be told: compares what was signed here with what the
    /// service says it signed.
    #[must_use]
    pub fn diagnosis(&self) -> Option<&str> {
        self.0.diagnosis.as_deref()
    }
}

/// The failure in a few words, for lines that say much else.
pub(crate) struct Brief<'a>(&'a Error);

impl fmt::Display for Brief<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        line::brief(self.0, f)
    }
}

impl From<ServiceError> for Error {
    fn from(error: ServiceError) -> Self {
        Self::new(Failure::Service(error))
    }
}

impl From<Gateway> for Error {
    fn from(gateway: Gateway) -> Self {
        Self::new(Failure::Gateway(gateway))
    }
}

impl From<CredentialsError> for Error {
    fn from(error: CredentialsError) -> Self {
        Self::new(Failure::Credentials(error))
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::new(Failure::Transport(error))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        line::write(self, f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("message", &format_args!("{self}"))
            .field("source", &self.source().map(ToString::to_string))
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.failure {
            Failure::WaitDeadline { fault, .. } | Failure::WaitFailed { fault, .. } => {
                fault.as_deref().map(|fault| fault as _)
            }
            failure => failure.source(),
        }
    }
}
