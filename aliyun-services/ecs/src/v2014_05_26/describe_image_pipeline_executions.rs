// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeImagePipelineExecutions`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes image pipeline executions.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImagePipelineExecutions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = image_pipeline_execution,
        item = ImagePipelineExecution
    ),
    waiter(succeeded, status = image_pipeline_execution[].status, done("SUCCESS"), failed("FAILED", "TEST_FAILED", "PARTITION_SUCCESS", "CANCELLED"), every = 30, within = 7200),
    errors(
        errors::INVALID_PARAMETER_STATUS, errors::MISSING_PARAMETER_IMAGE_PIPELINE_ID,
        errors::INVALID_NEXT_TOKEN, errors::INVALID_IMAGE_PIPELINE_NOT_FOUND,
    )
)]
pub struct DescribeImagePipelineExecutions {
    /// Execution id, for example `exec-5fb8facb8ed7427c****`.
    pub execution_id: Option<String>,
    /// Image pipeline id, for example `ip-2ze5tsl5bp6nf2b3****`.
    pub image_pipeline_id: Option<String>,
    /// Most items a page: 1 to 500.
    #[rpc(min = 1, max = 500)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status, for example `BUILDING`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
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

/// Answer of [`DescribeImagePipelineExecutions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeImagePipelineExecutionsResponse {
    /// Image pipeline execution.
    #[rpc(wrapper = "ImagePipelineExecutionSet")]
    pub image_pipeline_execution: Vec<ImagePipelineExecution>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Image pipeline execution.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImagePipelineExecution {
    /// Creation time.
    pub creation_time: String,
    /// Error code.
    pub error_code: String,
    /// Error info.
    pub error_info: String,
    /// Execution id.
    pub execution_id: String,
    /// Image id.
    pub image_id: String,
    /// Image pipeline id.
    pub image_pipeline_id: String,
    /// Message.
    pub message: String,
    /// Modified time.
    pub modified_time: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ImagePipelineExecutionTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImagePipelineExecutionTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
