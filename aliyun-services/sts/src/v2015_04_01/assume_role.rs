use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::{AssumedRoleUser, SessionCredentials, limits};

/// Opens a session of a RAM role and returns its temporary credentials.
///
/// The caller needs the permission `sts:AssumeRole`, and the role has to trust the caller. An account's own key cannot
/// assume roles.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Sts",
    version = "2015-04-01",
    // A further session does no harm.
    idempotent,
    endpoints = super::ENDPOINTS,
    errors(
        (400, "InvalidParameter.DurationSeconds", "The duration is not between 900 seconds and the role's maximum."),
        (400, "InvalidParameter.ExternalId", "The external id is malformed."),
        (400, "InvalidParameter.RoleArn", "The role's resource name is malformed."),
        (400, "InvalidParameter.RoleSessionName", "The session's name is malformed."),
        (400, "InvalidParameter.SerialNumber", "The serial number of the MFA device is malformed."),
        (400, "InvalidParameter.TokenCode", "The code of the MFA device is malformed."),
        (400, "InvalidParameter.PolicyGrammar", "The policy cannot be read."),
        (400, "InvalidParameter.PolicySize", "The policy is longer than 2048 bytes."),
        (400, "InvalidParameter.ContentType", "The content type is neither JSON nor a form."),
        (
            403,
            "NoPermission",
            "The caller may not assume the role: it lacks `sts:AssumeRole`, the role does not trust it, or it is an account's own key."
        ),
        (403, "AuthenticationFail.ApiUsername", "The caller's name is not accepted."),
        (403, "AuthenticationFail.ApiPassword", "The caller's password is not accepted."),
        (404, "EntityNotExist.Role", "The role does not exist."),
        (500, "InternalError", "STS failed."),
    )
)]
pub struct AssumeRole {
    /// How long the session lasts: from 900 seconds to the role's maximum, which is 3600, the default, up to 43200.
    #[rpc(min = 900)]
    pub duration_seconds: Option<i64>,
    /// What the role's trust policy may ask for, for example `abcd1234`.
    #[rpc(min_len = 2, max_len = 1224, check = limits::external_id)]
    pub external_id: Option<String>,
    /// A policy that narrows the role's permissions for this session.
    #[rpc(min_len = 1, max_len = 2048)]
    pub policy: Option<String>,
    /// The role, for example `acs:ram::123456789012****:role/adminrole`.
    #[rpc(min_len = 1)]
    pub role_arn: String,
    /// Name of the session, for example `alice`: 2 to 64 letters, digits, `.`, `@`, `-` and `_`. Audit logs show it.
    #[rpc(min_len = 2, max_len = 64, check = limits::session_name)]
    pub role_session_name: String,
    /// Who is behind the session, for audit logs; kept through chains of roles.
    pub source_identity: Option<String>,
}

/// Answer of [`AssumeRole`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct AssumeRoleResponse {
    /// Who the session is.
    pub assumed_role_user: AssumedRoleUser,
    /// The session's credentials.
    pub credentials: SessionCredentials,
    /// Id of the request.
    pub request_id: String,
    /// Who is behind the session.
    pub source_identity: Option<String>,
}
