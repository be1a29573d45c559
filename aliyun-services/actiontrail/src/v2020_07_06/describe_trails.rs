// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTrails`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes trails.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeTrails)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    waiter(enabled, status = trail_list[].status, done("Enable")),
    waiter(disabled, status = trail_list[].status, done("Disable")),
    errors(errors::INVALID_TRAIL_NAME_EXCEPTION, errors::INVALID_QUERY_PARAMETER)
)]
pub struct DescribeTrails {
    /// Include organization trail, for example `false`.
    pub include_organization_trail: Option<bool>,
    /// Include shadow trails, for example `false`.
    pub include_shadow_trails: Option<bool>,
    /// Name list, for example `abc,def`.
    pub name_list: Option<String>,
}

/// Answer of [`DescribeTrails`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTrailsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Trail list.
    pub trail_list: Vec<Trail>,
}

/// Trail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Trail {
    /// Create time, UTC, for example `2021-03-01T06:27:28Z`.
    pub create_time: String,
    /// Event rw, for example `All`.
    #[rpc(name = "EventRW")]
    pub event_rw: String,
    /// Home region, for example `cn-hangzhou`.
    pub home_region: String,
    /// Is organization trail, for example `false`.
    pub is_organization_trail: Option<bool>,
    /// Max compute project ARN.
    pub max_compute_project_arn: String,
    /// Max compute write role ARN.
    pub max_compute_write_role_arn: String,
    /// Name, for example `test-4`.
    pub name: String,
    /// Organization id, for example `rd-EV****`.
    pub organization_id: String,
    /// OSs bucket location, for example `oss-cn-hangzhou`.
    pub oss_bucket_location: String,
    /// OSs bucket name, for example `secloud`.
    pub oss_bucket_name: String,
    /// OSs key prefix, for example `trail1`.
    pub oss_key_prefix: String,
    /// OSs write role ARN.
    pub oss_write_role_arn: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// SLS project ARN.
    pub sls_project_arn: String,
    /// SLS write role ARN.
    pub sls_write_role_arn: String,
    /// Start logging time, UTC, for example `2021-04-06T02:08:38Z`.
    pub start_logging_time: String,
    /// Status, for example `Enable`.
    pub status: String,
    /// Stop logging time, UTC, for example `2021-04-06T02:09:04Z`.
    pub stop_logging_time: String,
    /// Trail ARN.
    pub trail_arn: String,
    /// Trail region, for example `All`.
    pub trail_region: String,
    /// Update time, UTC, for example `2021-04-06T02:16:24Z`.
    pub update_time: String,
}
