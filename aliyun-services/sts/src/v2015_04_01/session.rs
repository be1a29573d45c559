use aliyun_rpc_core::{RpcResponse, Secret};

/// Temporary credentials: the four parts belong together and end together.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct SessionCredentials {
    /// The key id, normally beginning with `STS.`.
    pub access_key_id: String,
    /// The key's secret.
    pub access_key_secret: Secret<String>,
    /// The end of the session, UTC, for example `2015-04-09T11:52:19Z`.
    pub expiration: String,
    /// What must go along with every call that is signed with the key.
    pub security_token: Secret<String>,
}

/// Who the session is.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct AssumedRoleUser {
    /// Resource name of the role, followed by the session's name.
    pub arn: String,
    /// Id of the role and name of the session, for example `34458433936495****:alice`.
    pub assumed_role_id: String,
}
