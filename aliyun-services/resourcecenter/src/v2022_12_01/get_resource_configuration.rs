// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceConfiguration`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Gets resource configuration.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetResourceConfiguration)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::NO_PERMISSION_RESOURCE, errors::NOT_EXISTS_RESOURCE,
        errors::INVALID_PARAMETER_RESOURCE_TYPE,
    )
)]
pub struct GetResourceConfiguration {
    /// Resource id, for example `eip-bp1kyg72m****`.
    pub resource_id: String,
    /// Resource region id, for example `cn-shanghai`.
    pub resource_region_id: String,
    /// Resource type, for example `ACS::VPC::RouteTable`.
    pub resource_type: String,
}

/// Answer of [`GetResourceConfiguration`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceConfigurationResponse {
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
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmv4k****`.
    pub resource_group_id: String,
    /// Resource id, for example `vtb-uf6978gdqbi****`.
    pub resource_id: String,
    /// Resource name, for example `group1`.
    pub resource_name: String,
    /// Resource type, for example `ACS::VPC::VSwitch`.
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
    /// Key, for example `test-key`.
    pub key: String,
    /// Value, for example `test-value`.
    pub value: String,
}
