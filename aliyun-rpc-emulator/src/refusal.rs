//! What the emulator answers instead of a result: the table of the gateway's codes, in one place.

use std::borrow::Cow;

use aliyun_rpc_core::descriptor::{Action, ErrorCode};

/// How well a code of the table is known. Statuses and messages are those of the source that is named; where an
/// entry says so, they are assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The vendor lists it: in the public list of the gateway's codes (error center, product `Public`, read in copies of it) or among the
    /// errors of many operations.
    Documented,
    /// Real answers with it were published.
    Seen,
    /// Plausible, never seen: do not rely on the wording.
    Assumed,
}

/// A code of the gateway, common to all products.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// HTTP status.
    pub status: u16,
    /// The machine-readable code.
    pub code: &'static str,
    /// The message; `{}` stands for a name or text of the request.
    pub message: &'static str,
    /// How well it is known.
    pub evidence: Evidence,
}

macro_rules! table {
    ($($(#[$doc:meta])* $name:ident = $status:literal $code:literal $message:literal $evidence:ident;)*) => {
        $($(#[$doc])* pub const $name: Known = Known {
            status: $status,
            code: $code,
            message: $message,
            evidence: Evidence::$evidence,
        };)*

        /// Every code of the gateway that the emulator answers with or can be made to answer with.
        pub const TABLE: &[Known] = &[$($name),*];
    };
}

table! {
    /// A common or required parameter or header is missing. Public list; the message stands with 136 operations. (`Missing{ParameterName}` is listed too; some products send that.)
    MISSING_PARAMETER = 400 "MissingParameter" "The input parameter \"{}\" that is mandatory for processing this request is not supplied." Documented;
    /// No operation of this name in this version. Seen in public reports. (The public list has `InvalidApi.NotFound`.)
    INVALID_ACTION = 404 "InvalidAction.NotFound" "Specified api is not found, please check your url and method." Seen;
    /// No product has this API version. Seen in public reports.
    INVALID_VERSION = 400 "InvalidVersion" "Specified parameter Version is not valid." Seen;
    /// The HTTP method is neither GET nor POST. Public list; status assumed.
    UNSUPPORTED_METHOD = 405 "UnsupportedHTTPMethod" "This http method is not supported." Documented;
    /// `SignatureMethod`, `SignatureType` or the ACS3 algorithm is unknown or not offered here. Assumed: the public list has [`INVALID_SIGNATURE_METHOD`], and which of the two a gateway sends was not established.
    UNSUPPORTED_SIGNATURE_METHOD = 400 "UnsupportedSignatureMethod" "Specified signature method {} is not supported." Assumed;
    /// The same in the public list. Never answered by itself; message assumed.
    INVALID_SIGNATURE_METHOD = 400 "InvalidSignatureMethod" "Specified signature method is not valid." Documented;
    /// `SignatureVersion` is not `1.0`. Assumed.
    UNSUPPORTED_SIGNATURE_VERSION = 400 "UnsupportedSignatureVersion" "Specified signature version {} is not supported." Assumed;
    /// The signature or `Authorization` header has not the form of one. Public list; several wordings.
    INCOMPLETE_SIGNATURE = 400 "IncompleteSignature" "The request signature does not conform to Aliyun standards." Documented;
    /// The signature is not the one that belongs to the request. V1 wording, seen in many public reports.
    SIGNATURE_V1 = 400 "SignatureDoesNotMatch" "Specified signature is not matched with our calculation. server string to sign is:{}" Seen;
    /// The same for V3; the wording comes from one third-party note.
    SIGNATURE_V3 = 400 "SignatureDoesNotMatch" "Specified signature does not match our calculation. {}" Assumed;
    /// The nonce was used before with this key. Public list; message of one operation.
    NONCE_USED = 400 "SignatureNonceUsed" "Specified signature nonce was used already." Documented;
    /// The time differs from the clock by more than 15 minutes. Public list.
    TIMESTAMP_EXPIRED = 400 "InvalidTimeStamp.Expired" "Specified time stamp or date value is expired." Documented;
    /// The time is not written `YYYY-MM-DDTHH:MM:SSZ`. Public list.
    TIMESTAMP_FORMAT = 400 "InvalidTimeStamp.Format" "Specified time stamp or date value is not well formatted." Documented;
    /// No such access key. Public list; the 404 stands with 46 operations, in other words.
    KEY_NOT_FOUND = 404 "InvalidAccessKeyId.NotFound" "Specified access key is not found." Documented;
    /// The access key was switched off. Public list; status assumed.
    KEY_INACTIVE = 400 "InvalidAccessKeyId.Inactive" "Specified access key is disabled." Documented;
    /// A temporary key without its token. Public list; status assumed.
    TOKEN_MISSING = 400 "MissingSecurityToken" "SecurityToken is mandatory for this action." Documented;
    /// The temporary credentials have expired. Public list; status and message stand with 110 operations.
    TOKEN_EXPIRED = 403 "InvalidSecurityToken.Expired" "Specified SecurityToken is expired." Documented;
    /// The text is no token that was ever issued. Public list; status assumed.
    TOKEN_MALFORMED = 400 "InvalidSecurityToken.Malformed" "Specified SecurityToken is malformed." Documented;
    /// The token was issued with another key. Public list; status assumed.
    TOKEN_MISMATCH = 400 "InvalidSecurityToken.MismatchWithAccessKey" "Specified SecurityToken mismatch with the AccessKey." Documented;
    /// A bearer token that the emulator was not given. Assumed.
    BEARER_INVALID = 403 "InvalidBearerToken" "Specified bearer token is not valid." Assumed;
    /// A parameter of the wrong type, outside its constraint, unknown, or not readable. Public list; the words are ours.
    INVALID_PARAMETER = 400 "InvalidParameter" "{}" Documented;
    /// The client token was used before by a request with other parameters. Stands with operations of several products.
    TOKEN_REUSED = 400 "IdempotentParameterMismatch" "The request uses the same client token as a previous, but non-identical request." Documented;
    /// The caller may not call the operation. Stands with many operations, with 400 and 403.
    FORBIDDEN_RAM = 403 "Forbidden.RAM" "User not authorized to operate on the specified resource, or this API doesn't support RAM." Documented;
    /// Too many requests of one user. Public list; 400 with 112 operations, 429 with others.
    THROTTLING_USER = 400 "Throttling.User" "Request was denied due to user flow control." Documented;
    /// Too many requests of one operation. Public list; status and message assumed.
    THROTTLING_API = 400 "Throttling.Api" "Request was denied due to api flow control." Documented;
    /// Too many requests. Public list; status and message stand with operations.
    THROTTLING = 400 "Throttling" "Request was denied due to request throttling." Documented;
    /// The service is down for a moment. Public list; status and message stand with 216 operations.
    SERVICE_UNAVAILABLE = 503 "ServiceUnavailable" "The request has failed due to a temporary failure of the server." Documented;
    /// Something broke behind the gateway. Public list; status and message stand with 505 operations.
    INTERNAL_ERROR = 500 "InternalError" "The request processing has failed due to some unknown error." Documented;
    /// The time is missing or unusable, in the words of some products. Documented for Key Management Service.
    ILLEGAL_TIMESTAMP = 400 "IllegalTimestamp" "The input parameter \"Timestamp\" that is mandatory for processing this request is not supplied." Documented;
    /// Plain HTTP where TLS is needed; the emulator itself speaks nothing else. Public list; status and message assumed.
    NEED_SSL = 400 "InvalidProtocol.NeedSsl" "Your request is denied as lack of ssl protect." Documented;
    /// The request came for another host or from a web page of another site. The emulator's own.
    FOREIGN = 403 "Emulator.Foreign" "{}" Assumed;
    /// A scenario is being replayed that does not have this request, or not so often. The emulator's own.
    NOT_RECORDED = 404 "Emulator.NotRecorded" "The scenario that is being replayed has no answer to this request." Assumed;
    /// More bytes than the emulator reads. The emulator's own.
    TOO_LARGE = 413 "Emulator.RequestTooLarge" "The request has more than {} bytes." Assumed;
    /// The body ended early or its framing is broken. The emulator's own.
    UNREADABLE = 400 "Emulator.Unreadable" "The body of the request could not be read: {}." Assumed;
}

impl Known {
    /// The refusal with the message as it is.
    #[must_use]
    pub fn refuse(&self) -> Refusal {
        Refusal::new(self.status, self.code, self.message)
    }

    /// The refusal with `{}` of the message replaced.
    #[must_use]
    pub fn about(&self, what: &str) -> Refusal {
        Refusal::new(self.status, self.code, self.message.replacen("{}", what, 1))
    }
}

/// An error answer: what a handler returns instead of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: Cow<'static, str>,
    pub(crate) message: String,
    pub(crate) diagnosis: Option<String>,
    pub(crate) denied: Option<Box<Denied>>,
}

/// Who was refused what: the `AccessDeniedDetail` of permission errors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Denied {
    pub(crate) action: String,
    pub(crate) account: String,
}

impl Refusal {
    /// An error of one's own.
    #[must_use]
    pub fn new(
        status: u16,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            status,
            code: code.into(),
            message: message.into(),
            diagnosis: None,
            denied: None,
        }
    }

    /// An error that the operation documents, with its documented status and message; the code is the message of one
    /// that has none.
    #[must_use]
    pub fn documented(error: &ErrorCode) -> Self {
        let message = match error.message {
            "" => error.code,
            message => message,
        };
        Self::new(error.status, error.code, message)
    }

    /// The error with this code: as the operation documents it, else as the gateway's table has it, else
    /// a plain 400 with the code as its message.
    #[must_use]
    pub fn of(action: &Action, code: &str) -> Self {
        if let Some(error) = action.error(code) {
            return Self::documented(error);
        }
        TABLE.iter().find(|known| known.code == code).map_or_else(
            || Self::new(400, code.to_owned(), code),
            |known| known.about("of the request"),
        )
    }

    /// The same error with another status or message.
    pub(crate) fn changed(mut self, status: Option<u16>, message: Option<&str>) -> Self {
        self.status = status.unwrap_or(self.status);
        if let Some(message) = message {
            message.clone_into(&mut self.message);
        }
        self
    }

    /// The machine-readable code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// HTTP status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// The message.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The emulator's own words about the cause, sent in the header `x-emu-diagnosis`.
    #[must_use]
    pub fn diagnosis(&self) -> Option<&str> {
        self.diagnosis.as_deref()
    }

    /// Adds words about the cause.
    #[must_use]
    pub fn because(mut self, diagnosis: impl Into<String>) -> Self {
        self.diagnosis = Some(diagnosis.into());
        self
    }

    pub(crate) fn denying(mut self, action: &Action, account: &str) -> Self {
        self.denied = Some(Box::new(Denied {
            action: format!("{}:{}", action.product.to_lowercase(), action.name),
            account: account.to_owned(),
        }));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_errors_and_messages_have_at_most_one_gap() {
        for known in TABLE {
            assert!((400..600).contains(&known.status), "{}", known.code);
            assert!(known.message.matches("{}").count() <= 1, "{}", known.code);
        }
    }
}
