// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateIPv6TranslatorAclList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates IPv6 translator ACL list.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateIPv6TranslatorAclList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_NAME, errors::RESOURCE_QUOTA_FULL, errors::NAT64_ACL_ACL_NAME_EXIST,
        errors::INTERNAL_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateIPv6TranslatorAclList {
    /// ACL name, for example `test`.
    pub acl_name: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateIPv6TranslatorAclList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateIPv6TranslatorAclListResponse {
    /// ACL id, for example `ipv6transacl-bp1de2xxxx`.
    pub acl_id: String,
    /// Id of the request.
    pub request_id: String,
}
