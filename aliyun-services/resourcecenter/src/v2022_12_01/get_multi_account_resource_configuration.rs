// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetMultiAccountResourceConfiguration`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Gets multi account resource configuration.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetMultiAccountResourceConfiguration)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::MULTI_ACCOUNT_SERVICE_NOT_ENABLED,
        errors::NOT_EXISTS_RESOURCE, errors::NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::INVALID_PARAMETER_ACCOUNT_ID, errors::INVALID_PARAMETER_RESOURCE_TYPE,
        errors::NO_PERMISSION_RESOURCE_DIRECTORY_MEMBER_ACCOUNT,
    )
)]
pub struct GetMultiAccountResourceConfiguration {
    /// Account id, for example `1619302****`.
    pub account_id: String,
    /// Resource id, for example `m-eb3hji****`.
    pub resource_id: String,
    /// Resource region id, for example `cn-shanghai`.
    pub resource_region_id: String,
    /// Resource type, for example `ACS::VPC::RouteTable`.
    pub resource_type: String,
}

/// Answer of [`GetMultiAccountResourceConfiguration`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetMultiAccountResourceConfigurationResponse {
    /// Account id, for example `1619302****`.
    pub account_id: String,
    /// Configuration.
    pub configuration: JsonValue,
    /// Create time, UTC, for example `2023-02-14T03:12:11Z`.
    pub create_time: String,
    /// Expire time, UTC, for example `2023-09-18T07:04:21Z`.
    pub expire_time: String,
    /// IP address attributes.
    pub ip_address_attributes: Vec<IpAddressAttribute>,
    /// IP addresses.
    pub ip_addresses: Vec<String>,
    /// Region id, for example `cn-shanghai`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmzy6d****`.
    pub resource_group_id: String,
    /// Resource id, for example `m-eb3hji****`.
    pub resource_id: String,
    /// Resource name, for example `test_resource`.
    pub resource_name: String,
    /// Resource type, for example `ACS::VPC::RouteTable`.
    pub resource_type: String,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Zone id, for example `cn-shanghai-a`.
    pub zone_id: String,
}

/// IP address attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpAddressAttribute {
    /// IP address, for example `172.27.199.42`.
    pub ip_address: String,
    /// Network type, for example `Public`.
    pub network_type: String,
    /// Version, for example `Ipv4`.
    pub version: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `tag-key`.
    pub key: String,
    /// Value, for example `tag-value`.
    pub value: String,
}
