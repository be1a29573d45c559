// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteIPv6TranslatorAclList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes IPv6 translator ACL list.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteIPv6TranslatorAclList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IPV6_TRANSLATOR_ACL_ID_NOT_FOUND_400,
        errors::INVALID_IPV6_TRANSLATOR_ACL_USED, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DeleteIPv6TranslatorAclList {
    /// ACL id, for example `ipv6transacl-bp1de2****`.
    pub acl_id: String,
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

/// Answer of [`DeleteIPv6TranslatorAclList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteIPv6TranslatorAclListResponse {
    /// Id of the request.
    pub request_id: String,
}
