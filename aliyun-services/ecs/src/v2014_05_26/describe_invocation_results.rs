// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInvocationResults`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes invocation results.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInvocationResults)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = invocation?.total_count,
        size = page_size,
        items = invocation?.invocation_results,
        item = InvocationResult
    ),
    waiter(finished, status = invocation?.invocation_results[].invocation_status, done("Success", "Failed", "Error", "Timeout", "Cancelled", "Stopped", "Terminated", "Aborted", "Invalid")),
    waiter(succeeded, status = invocation?.invocation_results[].invocation_status, done("Success"), failed("Failed", "Error", "Timeout", "Cancelled", "Stopped", "Terminated", "Aborted", "Invalid")),
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::NUMBER_EXCEED_TAGS, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::MISSING_PARAMETER_TAG_KEY, errors::INVALID_PARAM_PAGE_NUMBER,
        errors::INVALID_PARAM_PAGE_SIZE, errors::INVALID_PARAMETER_NEXT_TOKEN,
        errors::INVALID_PARAMETER_MAX_RESULTS, errors::OPERATION_FORBIDDEN,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INTERNAL_ERROR_DISPATCH,
        errors::SERVICE_UNAVAILABLE_500, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeInvocationResults {
    /// Command id, for example `c-hz0jdfwcsr****`.
    pub command_id: Option<String>,
    /// Content encoding, for example `PlainText`.
    pub content_encoding: Option<String>,
    /// Include history, for example `false`.
    pub include_history: Option<bool>,
    /// Instance id, for example `i-bp1i7gg30r52z2em****`.
    pub instance_id: Option<String>,
    /// Invoke id, for example `t-hz0jdfwd9f****`.
    pub invoke_id: Option<String>,
    /// Invoke record status, for example `Running`.
    pub invoke_record_status: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeInvocationResults`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInvocationResultsResponse {
    /// Invocation.
    pub invocation: Option<Invocation>,
    /// Id of the request.
    pub request_id: String,
}

/// Invocation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Invocation {
    /// Invocation results.
    #[rpc(wrapper = "InvocationResult")]
    pub invocation_results: Vec<InvocationResult>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Invocation result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InvocationResult {
    /// Command id.
    pub command_id: String,
    /// Container id.
    pub container_id: String,
    /// Container name.
    pub container_name: String,
    /// Dropped.
    pub dropped: Option<i64>,
    /// Error code.
    pub error_code: String,
    /// Error info.
    pub error_info: String,
    /// Exit code.
    pub exit_code: Option<i64>,
    /// Finished time.
    pub finished_time: String,
    /// Instance id.
    pub instance_id: String,
    /// Invocation status.
    pub invocation_status: String,
    /// Invoke id.
    pub invoke_id: String,
    /// Invoke record status.
    pub invoke_record_status: String,
    /// Launcher.
    pub launcher: String,
    /// OSs output delivery.
    pub oss_output_delivery: String,
    /// OSs output error code.
    pub oss_output_error_code: String,
    /// OSs output error info.
    pub oss_output_error_info: String,
    /// OSs output status.
    pub oss_output_status: String,
    /// OSs output URI.
    pub oss_output_uri: String,
    /// Output.
    pub output: String,
    /// Repeats.
    pub repeats: Option<i64>,
    /// Start time.
    pub start_time: String,
    /// Stop time.
    pub stop_time: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<InvocationResultTag>,
    /// Termination mode.
    pub termination_mode: String,
    /// Username.
    pub username: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InvocationResultTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
