// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyIpv6InternetBandwidth`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies IPv6 internet bandwidth.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyIpv6InternetBandwidth)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAM_IPV6_INSTANCE_ID, errors::INVALID_IPV6_INSTANCE_NOT_FOUND,
        errors::ILLEGAL_PARAM_BANDWIDTH, errors::OPERATION_UNSUPPORTED_FINANCIAL_LOCKED,
        errors::OPERATION_FAILED_INTERNET_BANDWIDTH_NON_EXIST,
        errors::OPERATION_FAILED_INTERNET_BANDWIDTH_UNSTABLE,
        errors::OPERATION_FAILED_BANDWIDTH_EXCEED_LIMIT,
        errors::PARAM_EXCLUSIVE_IPV6_ADDRESS_ID_AND_IPV6_INTERNET_BANDWIDTH_ID,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_IPV6_INSTANCE_NOT_FOUND_404,
        errors::OPERATION_FAILED_QUERY_SP_INFO, errors::OPERATION_FAILED_QUERY_ACCOUNT_INFO,
        errors::OPERATION_FAILED_SYNC_TRADE_RESOURCE,
    )
)]
pub struct ModifyIpv6InternetBandwidth {
    /// Bandwidth, for example `200`.
    pub bandwidth: i64,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv6 address id, for example `ipv6-2zen5j4axcp5l5qyy****`.
    pub ipv6_address_id: Option<String>,
    /// IPv6 internet bandwidth id, for example `ipv6bw-uf6hcyzu65v98v3du****`.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-huhehaote`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyIpv6InternetBandwidth`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyIpv6InternetBandwidthResponse {
    /// Id of the request.
    pub request_id: String,
}
