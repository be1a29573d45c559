use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::{AssumedRoleUser, SessionCredentials, limits};

/// Opens a session of a RAM role for the bearer of an OIDC token and returns its temporary credentials.
///
/// The token stands for the caller: the call carries no key and no signature.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Sts",
    version = "2015-04-01",
    anonymous,
    // A further session does no harm.
    idempotent,
    endpoints = super::ENDPOINTS,
    errors(
        (
            401,
            "AuthenticationFail.NoPermission",
            "The role does not trust the identity provider, or the provider is not registered."
        ),
        (401, "AuthenticationFail.OIDCToken.AudienceNotMatch", "The token is for an audience that is not registered."),
        (401, "AuthenticationFail.OIDCToken.Expired", "The token has expired."),
        (401, "AuthenticationFail.OIDCToken.HttpsUrlInvalid", "The issuer's keys cannot be fetched."),
        (401, "AuthenticationFail.OIDCToken.Invalid", "The token cannot be read."),
        (401, "AuthenticationFail.OIDCToken.InvalidSignature", "The token is not signed by the issuer."),
    )
)]
pub struct AssumeRoleWithOIDC {
    /// How long the session lasts: from 900 seconds to the role's maximum, which is 3600, the default, up to 43200.
    #[rpc(min = 900)]
    pub duration_seconds: Option<i64>,
    /// The identity provider, for example `acs:ram::113511544585****:oidc-provider/TestOidcIdp`.
    #[rpc(name = "OIDCProviderArn")]
    pub oidc_provider_arn: Option<String>,
    /// The token, 4 to 20000 characters.
    #[rpc(name = "OIDCToken", min_len = 4, max_len = 20000)]
    pub oidc_token: Option<Secret<String>>,
    /// A policy that narrows the role's permissions for this session.
    #[rpc(min_len = 1, max_len = 2048)]
    pub policy: Option<String>,
    /// The role, for example `acs:ram::113511544585****:role/testoidc`.
    pub role_arn: Option<String>,
    /// Name of the session: 2 to 64 letters, digits, `.`, `@`, `-` and `_`. Audit logs show it.
    #[rpc(min_len = 2, max_len = 64, check = limits::session_name)]
    pub role_session_name: Option<String>,
}

/// Answer of [`AssumeRoleWithOIDC`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct AssumeRoleWithOIDCResponse {
    /// Who the session is.
    pub assumed_role_user: AssumedRoleUser,
    /// The session's credentials.
    pub credentials: SessionCredentials,
    /// What the token says.
    #[rpc(name = "OIDCTokenInfo")]
    pub oidc_token_info: OIDCTokenInfo,
    /// Id of the request.
    pub request_id: String,
    /// Who is behind the session.
    pub source_identity: Option<String>,
}

/// What an OIDC token says.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct OIDCTokenInfo {
    /// The audience.
    pub client_ids: String,
    /// When the token expires, UTC.
    pub expiration_time: String,
    /// When the token was issued, UTC.
    pub issuance_time: String,
    /// The issuer.
    pub issuer: String,
    /// Whom the token is about.
    pub subject: String,
    /// What came of checking it, for example `Success`.
    pub verification_info: String,
}
