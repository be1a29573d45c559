// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceConfigurationSample`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets resource configuration sample.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetResourceConfigurationSample)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS
)]
pub struct GetResourceConfigurationSample {
    /// Mock only, for example `false`.
    pub mock_only: Option<String>,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
}

/// Answer of [`GetResourceConfigurationSample`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceConfigurationSampleResponse {
    /// Id of the request.
    pub request_id: String,
    /// Sample.
    pub sample: Option<Sample>,
}

/// Sample.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Sample {
    /// Account id, for example `101339776561****`.
    pub account_id: String,
    /// Availability zone, for example `cn-shanghai-g`.
    pub availability_zone: String,
    /// Configuration.
    pub configuration: String,
    /// Region, for example `cn-shanghai`.
    pub region: String,
    /// Resource creation time, for example `1646362560000`.
    pub resource_creation_time: String,
    /// Resource deleted, for example `1`.
    pub resource_deleted: String,
    /// Resource id, for example `i-bp1aaegapahkh880****`.
    pub resource_id: String,
    /// Resource name, for example `my-ecs`.
    pub resource_name: String,
    /// Resource status, for example `Running`.
    pub resource_status: String,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
    /// Tags.
    pub tags: String,
    /// Version, for example `5`.
    pub version: String,
}
