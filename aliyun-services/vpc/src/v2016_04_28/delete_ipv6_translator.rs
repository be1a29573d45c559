// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteIPv6Translator`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes IPv6 translator.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteIPv6Translator)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::IPV6_TRANSLATOR_CONFIGURING, errors::NAT64_GATEWAY_CONFIGURING,
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN, errors::FORBIDDEN_RELEASE,
        errors::INVALID_IPV6_TRANSLATOR_ID_NOT_FOUND_404,
    )
)]
pub struct DeleteIPv6Translator {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// IPv6 translator id, for example `ipv6trans-bp1i8ahxut1ie****`.
    pub ipv6_translator_id: String,
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

/// Answer of [`DeleteIPv6Translator`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteIPv6TranslatorResponse {
    /// Id of the request.
    pub request_id: String,
}
