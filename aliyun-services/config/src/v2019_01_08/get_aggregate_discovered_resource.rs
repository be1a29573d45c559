// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateDiscoveredResource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets aggregate discovered resource.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/GetAggregateDiscoveredResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::MEMBER_NOT_BELONG_TO_MASTER, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct GetAggregateDiscoveredResource {
    /// Aggregator id, for example `ca-5885626622af0008****`.
    pub aggregator_id: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource id, for example `new-bucket`.
    pub resource_id: String,
    /// Resource owner id.
    pub resource_owner_id: i64,
    /// Resource type, for example `ACS::OSS::Bucket`.
    pub resource_type: String,
}

/// Answer of [`GetAggregateDiscoveredResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateDiscoveredResourceResponse {
    /// Discovered resource detail.
    pub discovered_resource_detail: Option<DiscoveredResourceDetail>,
    /// Id of the request.
    pub request_id: String,
}

/// Discovered resource detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiscoveredResourceDetail {
    /// Account id.
    pub account_id: String,
    /// Availability zone, for example `cn-hangzhou-h`.
    pub availability_zone: String,
    /// Configuration.
    pub configuration: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource creation time, for example `1624961112000`.
    pub resource_creation_time: Option<i64>,
    /// Resource deleted, for example `1`.
    pub resource_deleted: Option<i64>,
    /// Resource id, for example `new-bucket`.
    pub resource_id: String,
    /// Resource name, for example `new-bucket`.
    pub resource_name: String,
    /// Resource status, for example `offline`.
    pub resource_status: String,
    /// Resource type, for example `ACS::OSS::BucketACS::CDN::Domain`.
    pub resource_type: String,
    /// Tags.
    pub tags: String,
}
