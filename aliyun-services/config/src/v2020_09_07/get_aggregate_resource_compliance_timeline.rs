// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateResourceComplianceTimeline`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets aggregate resource compliance timeline.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateResourceComplianceTimeline)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = resource_compliance_timeline?.next_token,
        size = max_results,
        items = resource_compliance_timeline?.compliance_list,
        item = Compliance
    ),
    errors(
        errors::NO_PERMISSION, errors::INVALID_AGGREGATOR_ID_VALUE,
        errors::INVALID_RESOURCE_OWNER_ID_VALUE, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetAggregateResourceComplianceTimeline {
    /// Aggregator id, for example `ca-5885626622af0008****`.
    pub aggregator_id: String,
    /// End time, for example `1625821156000`.
    pub end_time: Option<i64>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource account id.
    pub resource_account_id: Option<i64>,
    /// Resource id, for example `new-bucket`.
    pub resource_id: String,
    /// Resource owner id.
    #[deprecated = "the vendor advises against it"]
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `ACS::OSS::Bucket`.
    pub resource_type: String,
    /// Start time, for example `1623211156000`.
    pub start_time: Option<i64>,
}

/// Answer of [`GetAggregateResourceComplianceTimeline`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateResourceComplianceTimelineResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource compliance timeline.
    pub resource_compliance_timeline: Option<ResourceComplianceTimeline>,
}

/// Resource compliance timeline.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceComplianceTimeline {
    /// Compliance list.
    pub compliance_list: Vec<Compliance>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
}

/// Compliance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Compliance {
    /// Account id, for example `100931896542****`.
    pub account_id: String,
    /// Availability zone, for example `cn-hangzhou-f`.
    pub availability_zone: String,
    /// Capture time, for example `1625200295276`.
    pub capture_time: Option<i64>,
    /// Configuration.
    pub configuration: String,
    /// Configuration diff.
    pub configuration_diff: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource create time, for example `1624961112000`.
    pub resource_create_time: Option<i64>,
    /// Resource id, for example `new-bucket`.
    pub resource_id: String,
    /// Resource name, for example `new-bucket`.
    pub resource_name: String,
    /// Resource status, for example `null`.
    pub resource_status: String,
    /// Resource type, for example `ACS::OSS::Bucket`.
    pub resource_type: String,
    /// Tags.
    pub tags: String,
}
