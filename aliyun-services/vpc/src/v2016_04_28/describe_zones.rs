// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeZones`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes zones.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct DescribeZones {
    /// Accept language, for example `zh-cn`.
    pub accept_language: Option<String>,
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
    /// Zone type, for example `AvailabilityZone`.
    pub zone_type: Option<String>,
}

/// Answer of [`DescribeZones`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeZonesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Zones.
    #[rpc(wrapper = "Zone")]
    pub zones: Vec<Zone>,
}

/// Zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Zone {
    /// Local name.
    pub local_name: String,
    /// Zone id.
    pub zone_id: String,
    /// Zone type.
    pub zone_type: String,
}
