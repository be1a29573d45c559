// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartImagePipelineExecution`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Starts image pipeline execution.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/StartImagePipelineExecution)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IMAGE_PIPELINE_HAS_RUNNING_EXECUTION,
        errors::INVALID_IMAGE_PIPELINE_NOT_FOUND, errors::START_IMAGE_PIPELINE_EXECUTION_FAILED,
    )
)]
pub struct StartImagePipelineExecution {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Image pipeline id, for example `ip-2ze5tsl5bp6nf2b3****`.
    pub image_pipeline_id: String,
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
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Template tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    #[deprecated = "the vendor advises against it"]
    pub template_tag: Vec<TemplateTag>,
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

/// Template tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TemplateTag {
    /// Key, for example `null`.
    pub key: Option<String>,
    /// Value, for example `null`.
    pub value: Option<String>,
}

/// Answer of [`StartImagePipelineExecution`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartImagePipelineExecutionResponse {
    /// Execution id, for example `exec-5fb8facb8ed7427c****`.
    pub execution_id: String,
    /// Id of the request.
    pub request_id: String,
}
