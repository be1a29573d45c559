// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetVSwitchCidrReservationUsage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets v switch CIDR reservation usage.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetVSwitchCidrReservationUsage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = cidr_reservation_usages,
        item = CidrReservationUsage
    ),
    errors(errors::ILLEGAL_PARAM_NEXT_TOKEN, errors::RESOURCE_NOT_FOUND_CIDR_RESERVATION_404)
)]
pub struct GetVSwitchCidrReservationUsage {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: Option<String>,
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
    /// V switch CIDR reservation id, for example `vcr-bp1m12saqteraw3rp****`.
    pub v_switch_cidr_reservation_id: String,
}

/// Answer of [`GetVSwitchCidrReservationUsage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetVSwitchCidrReservationUsageResponse {
    /// CIDR reservation usages.
    pub cidr_reservation_usages: Vec<CidrReservationUsage>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// CIDR reservation usage.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CidrReservationUsage {
    /// IP prefix CIDR, for example `192.168.1.64/28`.
    pub ip_prefix_cidr: String,
    /// IP prefix id, for example `vcr-bp1m12saqteraw3rp****`.
    pub ip_prefix_id: String,
    /// Resource id, for example `eni-bp14v2sdd3v8htln****`.
    pub resource_id: String,
    /// Resource type, for example `NetworkInterface`.
    pub resource_type: String,
    /// V switch CIDR reservation id, for example `vcr-bp1m12saqteraw3rp****`.
    pub v_switch_cidr_reservation_id: String,
    /// V switch id, for example `vsw-25navfgbue4g****`.
    pub v_switch_id: String,
}
