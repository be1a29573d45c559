// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelImagePipelineExecution`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Cancels image pipeline execution.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelImagePipelineExecution)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_STATUS_CANCEL_FAILED, errors::INVALID_STATUS_IMAGE_PIPELINE_EXECUTION,
        errors::INVALID_IMAGE_PIPELINE_EXECUTION_NOT_FOUND,
    )
)]
pub struct CancelImagePipelineExecution {
    /// Execution id, for example `exec-5fb8facb8ed7427c****`.
    pub execution_id: String,
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
    /// Template tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub template_tag: Vec<TemplateTag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Template tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TemplateTag {
    /// Key, for example `null`.
    pub key: Option<String>,
    /// Value, for example `null`.
    pub value: Option<String>,
}

/// Answer of [`CancelImagePipelineExecution`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelImagePipelineExecutionResponse {
    /// Id of the request.
    pub request_id: String,
}
