// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInvocations`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes invocations.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInvocations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = invocations,
        item = Invocation
    ),
    waiter(finished, status = invocations[].invocation_status, done("Success", "Failed", "PartialFailed", "Stopped")),
    waiter(succeeded, status = invocations[].invocation_status, done("Success"), failed("Failed", "PartialFailed", "Stopped")),
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::NUMBER_EXCEED_TAGS, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::MISSING_PARAMETER_TAG_KEY, errors::INVALID_PARAM_PAGE_NUMBER,
        errors::INVALID_PARAM_PAGE_SIZE, errors::INVALID_PARAMETER_NEXT_TOKEN,
        errors::INVALID_PARAMETER_MAX_RESULTS, errors::OPERATION_FORBIDDEN,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct DescribeInvocations {
    /// Command id, for example `c-hz0jdfwcsr****`.
    pub command_id: Option<String>,
    /// Command name, for example `CommandTestName`.
    pub command_name: Option<String>,
    /// Command type, for example `RunShellScript`.
    pub command_type: Option<String>,
    /// Content encoding, for example `PlainText`.
    pub content_encoding: Option<String>,
    /// Include output, for example `false`.
    pub include_output: Option<bool>,
    /// Instance id, for example `i-bp1i7gg30r52z2em****`.
    pub instance_id: Option<String>,
    /// Invoke id, for example `t-hz0jdfwd9f****`.
    pub invoke_id: Option<String>,
    /// Invoke status, for example `Finished`.
    pub invoke_status: Option<String>,
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
    /// Repeat mode, for example `Once`.
    pub repeat_mode: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Timed, for example `true`.
    pub timed: Option<bool>,
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

/// Answer of [`DescribeInvocations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInvocationsResponse {
    /// Invocations.
    #[rpc(wrapper = "Invocation")]
    pub invocations: Vec<Invocation>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Invocation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Invocation {
    /// Command content.
    pub command_content: String,
    /// Command description.
    pub command_description: String,
    /// Command id.
    pub command_id: String,
    /// Command name.
    pub command_name: String,
    /// Command type.
    pub command_type: String,
    /// Container id.
    pub container_id: String,
    /// Container name.
    pub container_name: String,
    /// Creation time.
    pub creation_time: String,
    /// Frequency.
    pub frequency: String,
    /// Invocation status.
    pub invocation_status: String,
    /// Invoke id.
    pub invoke_id: String,
    /// Invoke instances.
    #[rpc(wrapper = "InvokeInstance")]
    pub invoke_instances: Vec<InvokeInstance>,
    /// Invoke status.
    pub invoke_status: String,
    /// Launcher.
    pub launcher: String,
    /// OSs output delivery.
    pub oss_output_delivery: String,
    /// Parameters.
    pub parameters: String,
    /// Repeat mode.
    pub repeat_mode: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<InvocationTag>,
    /// Termination mode.
    pub termination_mode: String,
    /// Timed.
    pub timed: Option<bool>,
    /// Timeout.
    pub timeout: Option<i64>,
    /// Username.
    pub username: String,
    /// Working dir.
    pub working_dir: String,
}

/// Invoke instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InvokeInstance {
    /// Creation time.
    pub creation_time: String,
    /// Dropped.
    pub dropped: Option<i64>,
    /// Error code.
    pub error_code: String,
    /// Error info.
    pub error_info: String,
    /// Exit code.
    pub exit_code: Option<i64>,
    /// Finish time.
    pub finish_time: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance invoke status.
    pub instance_invoke_status: String,
    /// Invocation status.
    pub invocation_status: String,
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
    /// Timed.
    pub timed: Option<bool>,
    /// Update time.
    pub update_time: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InvocationTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
