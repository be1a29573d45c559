//! The service's own error, and what answers in its place.

mod body;
mod gateway;
mod redact;

use std::fmt;

use crate::descriptor::{Action, ErrorCode};
use crate::secret::Secret;

pub use gateway::Gateway;

/// What the service answered instead of a result.
///
/// Compare it with the documented errors of the action rather than with text of your own:
///
/// ```
/// use aliyun_rpc_core::ServiceError;
/// use aliyun_rpc_core::descriptor::ErrorCode;
///
/// // The derive writes such constants for the errors that an action documents.
/// const PROCESS_IS_RUNNING: ErrorCode = ErrorCode {
///     status: 400,
///     code: "ProcessIsRunning",
///     message: "The recorder is being built.",
/// };
///
/// let body = br#"{"Code":"ProcessIsRunning","Message":"Wait.","RequestId":"6D2C0A1F"}"#;
/// let error = ServiceError::parse(400, Some("application/json"), body).unwrap();
/// assert!(error == PROCESS_IS_RUNNING);
/// assert!(error.is("ProcessIsRunning"));
/// assert_eq!(error.to_string(), "ProcessIsRunning: Wait. (HTTP 400, request 6D2C0A1F)");
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceError {
    /// The machine-readable code.
    pub code: String,
    /// The service's words. Security tokens and signatures that it repeats are blanked out.
    pub message: String,
    /// Id of the request, for support.
    pub request_id: Option<String>,
    /// The host that answered.
    pub host_id: Option<String>,
    /// Link to the vendor's diagnosis.
    pub recommend: Option<String>,
    /// HTTP status.
    pub status: u16,
    /// On permission errors: who was refused what and by which policy.
    pub access_denied: Option<AccessDenied>,
    /// More words, of a few services.
    pub detail: Option<String>,
    /// More words, of a few services.
    pub description: Option<String>,
    /// The message as it came, if it holds what must not be shown.
    unredacted: Option<Secret<String>>,
}

impl ServiceError {
    /// Reads the body of a refused call, in JSON or XML, whatever was asked for.
    ///
    /// The body decides, because gateways answer in formats that nobody asked for and label them wrongly;
    /// `content_type` is only reported. Names may begin in lower case, numbers stand for texts, and
    /// `AccessDeniedDetail` may be an object or text that holds one.
    ///
    /// # Errors
    /// If there is no code in the body: an HTML page, plain text, nothing, some other document. Also if
    /// the code or the request id is given twice, so that it is open what the service says.
    pub fn parse(status: u16, content_type: Option<&str>, body: &[u8]) -> Result<Self, Gateway> {
        body::parse(status, body).map_err(|request_id| {
            Gateway::new(status, content_type, body).with_request_id(request_id)
        })
    }

    /// Reads the body of a call whose HTTP status says success, of an operation that reports failures so: the error, if
    /// the `Code` is none of `codes` or `Success` is `false`.
    pub(crate) fn disguised(status: u16, body: &[u8], codes: &[&str]) -> Option<Self> {
        body::disguised(status, body, codes)
    }

    /// Whether this is the error with that code.
    #[must_use]
    pub fn is(&self, code: impl AsRef<str>) -> bool {
        self.code == code.as_ref()
    }

    /// What the action documents about this error.
    #[must_use]
    pub fn documented(&self, action: &Action) -> Option<&'static ErrorCode> {
        action.error(&self.code)
    }

    /// The service's words as they came. After a signature mismatch they repeat the canonical request or string to
    /// sign, **with the security token**: for comparing in memory, never for a log.
    #[must_use]
    pub fn message_with_secrets(&self) -> &str {
        self.unredacted
            .as_ref()
            .map_or(self.message.as_str(), |message| message.expose())
    }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code.as_str(), self.message.as_str()) {
            ("", message) => f.write_str(message)?,
            (code, "") => f.write_str(code)?,
            (code, message) => write!(f, "{code}: {message}")?,
        }
        write!(f, " (HTTP {}", self.status)?;
        if let Some(id) = &self.request_id {
            write!(f, ", request {id}")?;
        }
        f.write_str(")")
    }
}

impl std::error::Error for ServiceError {}

impl PartialEq<ErrorCode> for ServiceError {
    fn eq(&self, other: &ErrorCode) -> bool {
        self.code == other.code
    }
}

impl PartialEq<ServiceError> for ErrorCode {
    fn eq(&self, other: &ServiceError) -> bool {
        other == self
    }
}

/// Who was refused what and by which policy. Services leave out what does not apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessDenied {
    /// The permission that is missing, `config:StartConfigurationRecorder`.
    pub auth_action: Option<String>,
    /// What kind of identity asked: `SubUser`, `AssumedRoleUser`, ...
    pub auth_principal_type: Option<String>,
    /// The account that the identity belongs to.
    pub auth_principal_owner_id: Option<String>,
    /// The identity: user id, or role and session.
    pub auth_principal_display_name: Option<String>,
    /// `ImplicitDeny` (nothing allows it) or `ExplicitDeny` (a policy forbids it).
    pub no_permission_type: Option<String>,
    /// The kind of policy that decided: `AccountLevelIdentityBasedPolicy`, `ControlPolicy`, ...
    pub policy_type: Option<String>,
    /// Details that only the account's administrator can have decoded, by an operation of RAM.
    pub encoded_diagnostic_message: Option<String>,
}

impl AccessDenied {
    /// Every text, to be cleaned.
    pub(crate) fn texts(&mut self) -> [&mut Option<String>; 7] {
        [
            &mut self.auth_action,
            &mut self.auth_principal_type,
            &mut self.auth_principal_owner_id,
            &mut self.auth_principal_display_name,
            &mut self.no_permission_type,
            &mut self.policy_type,
            &mut self.encoded_diagnostic_message,
        ]
    }
}
