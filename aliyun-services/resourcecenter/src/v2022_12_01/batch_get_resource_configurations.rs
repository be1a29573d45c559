// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchGetResourceConfigurations`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Batches get resource configurations.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/BatchGetResourceConfigurations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS
)]
pub struct BatchGetResourceConfigurations {
    /// Resources.
    #[rpc(dotted)]
    pub resources: Vec<Resource>,
}

/// Resource.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Resource {
    /// Region id, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource id, for example `eip-bp1kyg72m****`.
    pub resource_id: Option<String>,
    /// Resource type, for example `ACS::VPC::RouteTable`.
    pub resource_type: Option<String>,
}

/// Answer of [`BatchGetResourceConfigurations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchGetResourceConfigurationsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resources.
    pub resources: Vec<ResponseResource>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseResource {
    /// Account id, for example `151266687691****`.
    pub account_id: String,
    /// Configuration.
    pub configuration: JsonValue,
    /// Create time, UTC, for example `2021-06-30T09:20:08Z`.
    pub create_time: String,
    /// Expire time, UTC, for example `2021-07-30T09:20:08Z`.
    pub expire_time: String,
    /// IP address attributes.
    pub ip_address_attributes: Vec<IpAddressAttribute>,
    /// IP addresses.
    pub ip_addresses: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-acfmzawhxxc****`.
    pub resource_group_id: String,
    /// Resource id, for example `eip-wz9gdtce0q6h48h*****`.
    pub resource_id: String,
    /// Resource name, for example `group1`.
    pub resource_name: String,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-k`.
    pub zone_id: String,
}

/// IP address attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpAddressAttribute {
    /// IP address, for example `192.168.1.2`.
    pub ip_address: String,
    /// Network type, for example `Public`.
    pub network_type: String,
    /// Version, for example `Ipv4`.
    pub version: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `test_key`.
    pub key: String,
    /// Value, for example `test_value`.
    pub value: String,
}
