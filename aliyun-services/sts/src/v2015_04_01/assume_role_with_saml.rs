use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::{AssumedRoleUser, SessionCredentials};

/// Opens a session of a RAM role for the bearer of a SAML assertion and returns its temporary credentials.
///
/// The assertion stands for the caller: the call carries no key and no signature. The session's name is in the assertion.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Sts",
    version = "2015-04-01",
    anonymous,
    // A further session does no harm.
    idempotent,
    endpoints = super::ENDPOINTS,
    errors((500, "InternalError", "STS failed."))
)]
pub struct AssumeRoleWithSAML {
    /// How long the session lasts: from 900 seconds to the role's maximum, which is 3600, the default, up to 43200.
    #[rpc(min = 900)]
    pub duration_seconds: Option<i64>,
    /// A policy that narrows the role's permissions for this session.
    #[rpc(min_len = 1, max_len = 2048)]
    pub policy: Option<String>,
    /// The role, for example `acs:ram::123456789012****:role/adminrole`.
    pub role_arn: Option<String>,
    /// The whole SAML response in Base64, 4 to 100000 characters.
    #[rpc(name = "SAMLAssertion", min_len = 4, max_len = 100_000)]
    pub saml_assertion: Option<Secret<String>>,
    /// The identity provider, for example `acs:ram::123456789012****:saml-provider/company1`.
    #[rpc(name = "SAMLProviderArn")]
    pub saml_provider_arn: Option<String>,
}

/// Answer of [`AssumeRoleWithSAML`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct AssumeRoleWithSAMLResponse {
    /// Who the session is.
    pub assumed_role_user: AssumedRoleUser,
    /// The session's credentials.
    pub credentials: SessionCredentials,
    /// Id of the request.
    pub request_id: String,
    /// What the assertion says.
    #[rpc(name = "SAMLAssertionInfo")]
    pub saml_assertion_info: SAMLAssertionInfo,
    /// Who is behind the session.
    pub source_identity: Option<String>,
}

/// What a SAML assertion says.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct SAMLAssertionInfo {
    /// The issuer.
    pub issuer: String,
    /// For whom it was issued, for example `https://signin.aliyun.com/saml-role/SSO`.
    pub recipient: String,
    /// Whom it is about.
    pub subject: String,
    /// The format of the subject, for example `persistent`.
    pub subject_type: String,
}
