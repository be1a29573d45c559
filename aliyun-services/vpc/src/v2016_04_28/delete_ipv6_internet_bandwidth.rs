// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteIpv6InternetBandwidth`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes IPv6 internet bandwidth.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteIpv6InternetBandwidth)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::BOTH_EMPTY_PARAM_IPV6_ADDRESS_ID_AND_IPV6_INTERNET_BANDWIDTH_ID,
        errors::OPERATION_FAILED_SERVICE_MANAGED,
    )
)]
pub struct DeleteIpv6InternetBandwidth {
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

/// Answer of [`DeleteIpv6InternetBandwidth`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteIpv6InternetBandwidthResponse {
    /// Id of the request.
    pub request_id: String,
}
