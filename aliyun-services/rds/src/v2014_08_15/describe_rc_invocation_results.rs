// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCInvocationResults`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes rc invocation results.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInvocationResults)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = invocation_results,
        item = InvocationResult
    )
)]
pub struct DescribeRCInvocationResults {
    /// Command id, for example `c-7d2a745b412b4601b2d47f6a768d****`.
    pub command_id: Option<String>,
    /// Content encoding, for example `Base64`.
    pub content_encoding: Option<String>,
    /// Include history, for example `false`.
    pub include_history: Option<bool>,
    /// Instance id, for example `rc-i322y2t562oh7o******`.
    pub instance_id: Option<String>,
    /// Invoke id, for example `t-7d2a745b412b4601b2d47f6a768d****`.
    pub invoke_id: Option<String>,
    /// Invoke record status, for example `Running`.
    pub invoke_record_status: Option<String>,
    /// Most items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmx****`.
    pub resource_group_id: Option<String>,
    /// Tag.
    #[rpc(json)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeRCInvocationResults`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCInvocationResultsResponse {
    /// Invocation results.
    pub invocation_results: Vec<InvocationResult>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: String,
    /// Items a page.
    pub page_size: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Invocation result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InvocationResult {
    /// Command id, for example `c-7d2a745b412b4601b2d47f6a768d****`.
    pub command_id: String,
    /// Container id.
    pub container_id: String,
    /// Container name, for example `test-container`.
    pub container_name: String,
    /// Dropped, for example `0`.
    pub dropped: Option<i64>,
    /// Error code, for example `InstanceNotExists`.
    pub error_code: String,
    /// Error info, for example `the specified instance does not exists`.
    pub error_info: String,
    /// Exit code, for example `0`.
    pub exit_code: Option<i64>,
    /// Finished time, UTC, for example `2024-12-20T06:15:56Z`.
    pub finished_time: String,
    /// Instance id, for example `rc-i322y2t562oh7o******`.
    pub instance_id: String,
    /// Invocation status, for example `Success`.
    pub invocation_status: String,
    /// Invoke id, for example `t-7d2a745b412b4601b2d47f6a768d****`.
    pub invoke_id: String,
    /// Invoke record status, for example `Running`.
    pub invoke_record_status: String,
    /// Output, for example `MTU6MzA6MDEK`.
    pub output: String,
    /// Repeats, for example `0`.
    pub repeats: String,
    /// Start time, UTC, for example `2024-12-20T06:15:55Z`.
    pub start_time: String,
    /// Stop time, UTC, for example `2025-01-19T09:15:47Z`.
    pub stop_time: String,
    /// Tags.
    pub tags: Vec<InvocationResultTag>,
    /// Username, for example `testuser`.
    pub username: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InvocationResultTag {
    /// Tag key, for example `testKey`.
    pub tag_key: String,
    /// Tag value, for example `testValue`.
    pub tag_value: String,
}
