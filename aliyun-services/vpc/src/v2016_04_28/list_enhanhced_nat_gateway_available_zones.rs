// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListEnhanhcedNatGatewayAvailableZones`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists enhanhced NAT gateway available zones.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListEnhanhcedNatGatewayAvailableZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct ListEnhanhcedNatGatewayAvailableZones {
    /// Accept language: default `zh-CN`, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Filter.
    #[rpc(dotted)]
    pub filter: Vec<Filter>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `me-east-1`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `PrivateLinkEnabled`.
    pub key: Option<String>,
    /// Value, for example `true`.
    pub value: Option<String>,
}

/// Answer of [`ListEnhanhcedNatGatewayAvailableZones`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListEnhanhcedNatGatewayAvailableZonesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Zones.
    pub zones: Vec<Zone>,
}

/// Zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Zone {
    /// Local name, for example `中东1 可用区A`.
    pub local_name: String,
    /// Zone id, for example `me-east-1a`.
    pub zone_id: String,
}
