// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceComplianceTimeline`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets resource compliance timeline.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/GetResourceComplianceTimeline)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = resource_compliance_timeline?.next_token,
        size = limit,
        items = resource_compliance_timeline?.compliance_list,
        item = Compliance
    ),
    errors(errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct GetResourceComplianceTimeline {
    /// End time, for example `1593599342230`.
    pub end_time: Option<i64>,
    /// Limit: 1 to 100; default `10`, for example `10`.
    #[rpc(min = 1, max = 100)]
    pub limit: Option<i32>,
    /// Member id, for example `123456789`.
    pub member_id: Option<String>,
    /// Multi account: default `false`, for example `true`.
    pub multi_account: Option<bool>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource id, for example `i-uf6072y75i2cevjq****`.
    pub resource_id: String,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
    /// Start time, for example `1593599340010`.
    pub start_time: Option<i64>,
}

/// Answer of [`GetResourceComplianceTimeline`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceComplianceTimelineResponse {
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
    /// Limit, for example `10`.
    pub limit: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Compliance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Compliance {
    /// Account id, for example `120390217529****`.
    pub account_id: String,
    /// Availability zone, for example `cn-hangzhou-f`.
    pub availability_zone: String,
    /// Capture time, for example `1203902175292305`.
    pub capture_time: Option<i64>,
    /// Configuration.
    pub configuration: String,
    /// Configuration diff.
    pub configuration_diff: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource create time, for example `1203902175293610`.
    pub resource_create_time: Option<i64>,
    /// Resource id, for example `i-uf6072y75i2cevjq****`.
    pub resource_id: String,
    /// Resource name, for example `test-resource`.
    pub resource_name: String,
    /// Resource status, for example `Running`.
    pub resource_status: String,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
    /// Tags.
    pub tags: String,
}
