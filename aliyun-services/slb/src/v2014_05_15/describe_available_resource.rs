// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAvailableResource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes available resource.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAvailableResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeAvailableResource {
    /// Address IP version, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: Option<String>,
    /// Address type, for example `vpc`.
    pub address_type: Option<String>,
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

/// Answer of [`DescribeAvailableResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAvailableResourceResponse {
    /// Available resources.
    #[rpc(wrapper = "AvailableResource")]
    pub available_resources: Vec<AvailableResource>,
    /// Id of the request.
    pub request_id: String,
}

/// Available resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableResource {
    /// Master zone id, for example `cn-shanghai-a`.
    pub master_zone_id: String,
    /// Slave zone id, for example `cn-shanghai-b`.
    pub slave_zone_id: String,
    /// Support resources.
    #[rpc(wrapper = "SupportResource")]
    pub support_resources: Vec<SupportResource>,
}

/// Support resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SupportResource {
    /// Address IP version, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: String,
    /// Address type, for example `classic_internet`.
    pub address_type: String,
}
