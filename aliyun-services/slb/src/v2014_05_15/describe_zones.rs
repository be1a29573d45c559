// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeZones`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes zones.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER)
)]
pub struct DescribeZones {
    /// Accept language.
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
    /// Local name, for example `The list of secondary zones.`.
    pub local_name: String,
    /// Slave zones.
    #[rpc(wrapper = "SlaveZone")]
    pub slave_zones: Vec<SlaveZone>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: String,
}

/// Slave zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlaveZone {
    /// Local name, for example `Queries zones in a specified region.`.
    pub local_name: String,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: String,
}
