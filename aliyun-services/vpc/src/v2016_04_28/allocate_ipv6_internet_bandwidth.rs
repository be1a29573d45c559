// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocateIpv6InternetBandwidth`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Allocates IPv6 internet bandwidth.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AllocateIpv6InternetBandwidth)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_BANDWIDTH, errors::MISSING_PARAM_IPV6_INSTANCE_ID,
        errors::INVALID_IPV6_INSTANCE_NOT_FOUND, errors::ILLEGAL_PARAM_CHARGE_TYPE,
        errors::ILLEGAL_PARAM_INTERNET_CHARGE_TYPE, errors::OPERATION_UNSUPPORTED_PRE_PAID,
        errors::OPERATION_FAILED_IPV6_GATEWAY_DIS_MATCH_IPV6_ADDRESS,
        errors::OPERATION_FAILED_INTERNET_BANDWIDTH_ALREADY_EXISTED,
        errors::OPERATION_FAILED_IPV6_GATEWAY_NOT_EXIST, errors::INCORRECT_STATUS_IPV6_INSTANCE,
        errors::ILLEGAL_PARAM_IPV6_ADDRESS,
        errors::UNSUPPORTED_FEATURE_INTERNET_CHARGE_TYPE_ON_FREE_IPV6_ADDRESS,
        errors::UNSUPPORTED_FEATURE_INTERNET_CHARGE_TYPE_ON_STATIC_ISP,
        errors::OPERATION_UNSUPPORTED_ULA, errors::OPERATION_FAILED_OPEN_CDT_SERVICE_FIRST,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::RESOURCE_NOT_FOUND_IPV6_ADDRESS,
        errors::OPERATION_FAILED_QUERY_ACCOUNT_INFO, errors::OPERATION_FAILED_SALE_VALIDATE_500,
        errors::SYSTEM_BUSY,
    )
)]
pub struct AllocateIpv6InternetBandwidth {
    /// Bandwidth, for example `200`.
    pub bandwidth: i32,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Internet charge type, for example `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// IPv6 address id, for example `ipv6-2zen5j4axcp5l5qyy****`.
    pub ipv6_address_id: String,
    /// IPv6 gateway id, for example `ipv6gw-uf6hcyzu65v98v3du****`.
    pub ipv6_gateway_id: Option<String>,
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

/// Answer of [`AllocateIpv6InternetBandwidth`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocateIpv6InternetBandwidthResponse {
    /// Internet bandwidth id, for example `ipv6bw-uf6hcyzu65v98v3du****`.
    pub internet_bandwidth_id: String,
    /// IPv6 address id, for example `ipv6-2zen5j4axcp5l5qyy****`.
    pub ipv6_address_id: String,
    /// Id of the request.
    pub request_id: String,
}
