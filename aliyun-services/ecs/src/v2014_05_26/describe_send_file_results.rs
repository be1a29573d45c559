// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSendFileResults`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes send file results.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSendFileResults)
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
    waiter(finished, status = invocations[].invocation_status, done("Success", "Failed", "PartialFailed")),
    waiter(succeeded, status = invocations[].invocation_status, done("Success"), failed("Failed", "PartialFailed")),
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::NUMBER_EXCEED_TAGS,
        errors::MISSING_PARAMETER_TAG_KEY, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::INVALID_PARAM_PAGE_NUMBER, errors::INVALID_PARAM_PAGE_SIZE,
        errors::INVALID_PARAMETER_NEXT_TOKEN, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::OPERATION_FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct DescribeSendFileResults {
    /// Instance id, for example `i-hz0jdfwd9f****`.
    pub instance_id: Option<String>,
    /// Invocation status, for example `Success`.
    pub invocation_status: Option<String>,
    /// Invoke id, for example `f-hz0jdfwd9f****`.
    pub invoke_id: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Name, for example `test.txt`.
    pub name: Option<String>,
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

/// Answer of [`DescribeSendFileResults`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSendFileResultsResponse {
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
    /// Content.
    pub content: String,
    /// Content type.
    pub content_type: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// File group.
    pub file_group: String,
    /// File mode.
    pub file_mode: String,
    /// File owner.
    pub file_owner: String,
    /// Invocation status.
    pub invocation_status: String,
    /// Invoke id.
    pub invoke_id: String,
    /// Invoke instances.
    #[rpc(wrapper = "InvokeInstance")]
    pub invoke_instances: Vec<InvokeInstance>,
    /// Name.
    pub name: String,
    /// Overwrite.
    pub overwrite: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<InvocationTag>,
    /// Target dir.
    pub target_dir: String,
    /// VM count.
    pub vm_count: Option<i64>,
}

/// Invoke instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InvokeInstance {
    /// Creation time.
    pub creation_time: String,
    /// Error code.
    pub error_code: String,
    /// Error info.
    pub error_info: String,
    /// Finish time.
    pub finish_time: String,
    /// Instance id.
    pub instance_id: String,
    /// Invocation status.
    pub invocation_status: String,
    /// Start time.
    pub start_time: String,
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
