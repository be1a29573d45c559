// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpnGatewayAvailableZones`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes VPN gateway available zones.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpnGatewayAvailableZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN)
)]
pub struct DescribeVpnGatewayAvailableZones {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Gateway type, for example `Traditional`.
    pub gateway_type: Option<String>,
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
    /// Spec, for example `5M`.
    pub spec: String,
}

/// Answer of [`DescribeVpnGatewayAvailableZones`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpnGatewayAvailableZonesResponse {
    /// Available zone id list.
    pub available_zone_id_list: Vec<AvailableZoneId>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Available zone id.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableZoneId {
    /// Zone id, for example `cn-hangzhou-h`.
    pub zone_id: String,
    /// Zone name, for example `cn-hangzhou-h`.
    pub zone_name: String,
}
