// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyIPv6TranslatorBandwidth`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies IPv6 translator bandwidth.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyIPv6TranslatorBandwidth)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IPV6_TRANSLATOR_ID_NOT_FOUND, errors::INVALID_BANDWIDTH_NOT_SUPPORT,
        errors::IPV6_TRANSLATOR_CONFIGURING, errors::INVALID_BANDWIDTH_DOWNGRADE_FORBIDDEN,
        errors::INVALID_BANDWIDTH_NOT_ENOUGH, errors::INVALID_BANDWIDTH_NOT_CHANGE,
        errors::IPV6_TRANSLATOR_FINANCIAL_LOCKED, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyIPv6TranslatorBandwidth {
    /// Auto pay: default `false`, for example `false`.
    pub auto_pay: Option<bool>,
    /// Bandwidth, for example `2`.
    pub bandwidth: i32,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// IPv6 translator id, for example `ipv6trans-bp1858ys****`.
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

/// Answer of [`ModifyIPv6TranslatorBandwidth`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyIPv6TranslatorBandwidthResponse {
    /// Order id, for example `202304500950739`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
