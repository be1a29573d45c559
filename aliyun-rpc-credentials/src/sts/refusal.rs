//! What a failed call of STS means for who wants credentials.

use aliyun_rpc_core::Error;
use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::transport::TransportError;

/// Codes with what to do about them. A name that ends in `*` stands for all codes that begin so.
const HINTS: &[(&str, &str)] = &[
    (
        "NoPermission",
        "give the caller the permission `sts:AssumeRole` and let the role's trust policy name it; an account's own key cannot \
         assume roles",
    ),
    (
        "EntityNotExist.Role",
        "compare the role's resource name with the console: the role does not exist in that account",
    ),
    (
        "InvalidParameter.RoleArn",
        "a role's resource name is `acs:ram::<account id>:role/<name>`",
    ),
    (
        "InvalidParameter.RoleSessionName",
        "a session's name has 2 to 64 letters, digits, `.`, `@`, `-` and `_`",
    ),
    (
        "InvalidParameter.DurationSeconds",
        "use 900 seconds or more, and no more than the role's maximum session duration",
    ),
    (
        "InvalidParameter.Policy*",
        "the session's policy must be a JSON policy of at most 2048 bytes",
    ),
    (
        "AuthenticationFail.NoPermission",
        "let the role's trust policy name the identity provider, and register the provider in RAM",
    ),
    (
        "AuthenticationFail.OIDCToken.Expired",
        "the token has expired: see whether whatever writes its file still runs",
    ),
    (
        "AuthenticationFail.OIDCToken.AudienceNotMatch",
        "register the token's audience as a client id of the identity provider",
    ),
    (
        "AuthenticationFail.OIDCToken*",
        "compare the token's issuer and signature with the identity provider that is registered in RAM",
    ),
    (
        "InvalidAccessKeyId*",
        "the source's key is wrong, padded with blanks, disabled or deleted",
    ),
    ("SignatureDoesNotMatch", "the source's secret is wrong"),
    ("IncompleteSignature", "the source's secret is wrong"),
    (
        "InvalidSecurityToken*",
        "the source's security token has expired or does not belong to its key",
    ),
    (
        "MissingSecurityToken",
        "the source's key is temporary: its security token is needed too",
    ),
    (
        "InvalidTimeStamp*",
        "compare this machine's clock with the true time",
    ),
    (
        "IllegalTimestamp",
        "compare this machine's clock with the true time",
    ),
    ("Throttling*", "STS wants fewer calls: try again later"),
];

fn hint(code: &str) -> Option<&'static str> {
    let fits = |pattern: &str| match pattern.strip_suffix('*') {
        Some(start) => code.starts_with(start),
        None => code == pattern,
    };
    HINTS
        .iter()
        .find(|(pattern, _)| fits(pattern))
        .map(|(_, hint)| *hint)
}

/// The error of a source whose call of STS failed.
pub(super) fn explain(action: &str, error: &Error) -> CredentialsError {
    let at = error
        .endpoint()
        .map(|host| format!(" at {host}"))
        .unwrap_or_default();
    let tried = match error.attempts() {
        0 | 1 => String::new(),
        attempts => format!(" after {attempts} attempts"),
    };
    let (class, what) = match error.kind() {
        ErrorKind::Service => {
            let words = error.service().map_or("", |service| &service.message);
            let passes = error.is_throttled() || error.is_retryable() || is_server(error.status());
            (class(passes), format!("was refused: {}", words.trim()))
        }
        ErrorKind::Gateway => (
            class(is_server(error.status()) || error.status() == Some(429)),
            "was answered by something else than STS".to_owned(),
        ),
        ErrorKind::Transport => {
            let (class, cause) = transport(error);
            (class, format!("failed: {cause}"))
        }
        ErrorKind::Decode => (
            CredentialsErrorClass::Rejected,
            "was answered with something that holds no AccessKeyId, AccessKeySecret, SecurityToken and Expiration"
                .to_owned(),
        ),
        _ => (
            CredentialsErrorClass::Misconfigured,
            format!("was not sent: {error}"),
        ),
    };
    let told = CredentialsError::new(class, format!("{action}{at} {what}{tried}")).answered(
        error.code().map(str::to_owned),
        error.status(),
        error.request_id().map(str::to_owned),
    );
    match error.code().and_then(hint) {
        Some(hint) => told.hint(hint),
        None => told,
    }
}

const fn class(passes: bool) -> CredentialsErrorClass {
    if passes {
        CredentialsErrorClass::Transient
    } else {
        CredentialsErrorClass::Rejected
    }
}

fn is_server(status: Option<u16>) -> bool {
    status.is_some_and(|status| status >= 500)
}

fn transport(error: &Error) -> (CredentialsErrorClass, String) {
    let Some(cause) = error.transport() else {
        return (CredentialsErrorClass::Transient, String::new());
    };
    let class = match cause {
        TransportError::Timeout { .. } => CredentialsErrorClass::Timeout,
        TransportError::Connect { .. } | TransportError::Interrupted { .. } => {
            CredentialsErrorClass::Transient
        }
        TransportError::BodyTooLarge { .. } | TransportError::Redirect { .. } => {
            CredentialsErrorClass::Rejected
        }
        _ => CredentialsErrorClass::Misconfigured,
    };
    (class, cause.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_their_hints() {
        for (code, part) in [
            ("NoPermission", "sts:AssumeRole"),
            ("InvalidParameter.PolicySize", "2048"),
            ("AuthenticationFail.OIDCToken.InvalidSignature", "issuer"),
            ("AuthenticationFail.OIDCToken.Expired", "expired"),
            ("Throttling.User", "fewer"),
            (
                "InvalidSecurityToken.MismatchWithAccessKey",
                "does not belong",
            ),
        ] {
            assert!(hint(code).unwrap().contains(part), "{code}");
        }
        assert_eq!(hint("Strange"), None);
    }
}
