// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateImageComponent`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates image component.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImageComponent)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_COMMAND_COMPONENT, errors::INVALID_NAME_MALFORMED,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_SYSTEM_TYPE_NOT_SUPPORTED_VALUE,
        errors::INVALID_COMPONENT_TYPE_NOT_SUPPORTED_VALUE,
        errors::INVALID_CONTENT_LENGTH_EXCEEDED,
        errors::INVALID_IMAGE_TEMPLATE_COMMAND_SIZE_EXCEEDED_MAX_NUMBER,
        errors::INVALID_IMAGE_TEMPLATE_COMMAND_NOT_SUPPORTED, errors::INVALID_COMMAND_CONTENT_RUN,
        errors::INVALID_COMMAND_CONTENT_ENV, errors::INVALID_COMMAND_CONTENT_WORKDIR,
        errors::INVALID_COMMAND_CONTENT_COPY, errors::INVALID_COMMAND_CONTENT_USER,
        errors::INVALID_COMMAND_CONTENT_CMD, errors::INVALID_COMMAND_CONTENT_ENTRYPOINT,
        errors::MISSING_PARAMETER_CONTENT, errors::EMPTY_COMMAND_CONTENT_RUN,
        errors::EMPTY_COMMAND_CONTENT_ENV, errors::EMPTY_COMMAND_CONTENT_LABEL,
        errors::EMPTY_COMMAND_CONTENT_COPY, errors::EMPTY_COMMAND_CONTENT_ENTRYPOINT,
        errors::EMPTY_COMMAND_CONTENT_CMD, errors::NOT_EMPTY_COMMAND_CONTENT_RESTART,
        errors::EMPTY_COMMAND_CONTENT_WORKDIR, errors::EMPTY_COMMAND_CONTENT_USER,
        errors::QUOTA_EXCEED_IMAGE_COMPONENT, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::NOT_SUPPORTED_COMMAND_FROM,
    )
)]
pub struct CreateImageComponent {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Component type, for example `Build`.
    pub component_type: Option<String>,
    /// Component version, for example `1.0.0`.
    pub component_version: Option<String>,
    /// Content, for example `RUN yum update -y`.
    pub content: Option<String>,
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Name, for example `testComponent`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// System type, for example `Linux`.
    pub system_type: Option<String>,
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

/// Answer of [`CreateImageComponent`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateImageComponentResponse {
    /// Image component id, for example `ic-bp67acfmxazb4p****`.
    pub image_component_id: String,
    /// Id of the request.
    pub request_id: String,
}
