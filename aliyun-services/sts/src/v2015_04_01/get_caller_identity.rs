use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

/// Tells whose key the call was signed with. Needs no permission.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Sts",
    version = "2015-04-01",
    endpoints = super::ENDPOINTS,
    errors((500, "InternalError", "STS failed."))
)]
pub struct GetCallerIdentity {}

/// Answer of [`GetCallerIdentity`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct GetCallerIdentityResponse {
    /// The account that the caller belongs to.
    pub account_id: String,
    /// Resource name of the caller, for example `acs:ram::196813200012****:user/admin`.
    pub arn: String,
    /// What kind of caller it is.
    pub identity_type: IdentityType,
    /// Id of the caller: of the account, of the user, or of role and session.
    pub principal_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Id of the role, if the caller is a session of one.
    pub role_id: Option<String>,
    /// Id of the user, if the caller is one.
    pub user_id: Option<String>,
}

/// What kind of caller a key belongs to.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum IdentityType {
    /// The account itself.
    Account,
    /// A RAM user of the account.
    #[rpc(name = "RAMUser")]
    RamUser,
    /// A session of a RAM role.
    AssumedRoleUser,
    /// A kind that this version does not know.
    Unknown(String),
}
