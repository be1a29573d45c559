// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateDiscoveredResource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets aggregate discovered resource.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateDiscoveredResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::MEMBER_NOT_BELONG_TO_MASTER, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetAggregateDiscoveredResource {
    /// Aggregator id, for example `ca-5885626622af0008****`.
    pub aggregator_id: String,
    /// Compliance option: `0`, `1`, for example `0`.
    pub compliance_option: Option<i32>,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource account id.
    pub resource_account_id: Option<i64>,
    /// Resource id, for example `i-bp12g4xbl4i0brkn****`.
    pub resource_id: String,
    /// Resource owner id.
    #[deprecated = "the vendor advises against it"]
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `ACS::ECS::Instance`.
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
    /// Compliance type, for example `COMPLIANT`.
    pub compliance_type: String,
    /// Configuration.
    pub configuration: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource creation time, for example `1624961112000`.
    pub resource_creation_time: Option<i64>,
    /// Resource deleted, for example `1`.
    pub resource_deleted: Option<i64>,
    /// Resource id, for example `i-bp12g4xbl4i0brkn****`.
    pub resource_id: String,
    /// Resource name, for example `test123`.
    pub resource_name: String,
    /// Resource status, for example `Stopped`.
    pub resource_status: String,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
    /// Tags.
    pub tags: String,
    /// V switch id, for example `vsw-t4n7pokxxxxxxxxxxxxxx`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-t4nhheyvay74fp7n0hxxx`.
    pub vpc_id: String,
}
