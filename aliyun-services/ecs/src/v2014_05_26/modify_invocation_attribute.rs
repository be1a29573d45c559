// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInvocationAttribute`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Modifies invocation attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInvocationAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_FREQUENCY, errors::INVALID_PARAMETERS_KEY_DUPLICATE,
        errors::INVALID_PARAMETERS_KEY_NOT_MATCH, errors::INVALID_PARAMETERS_KEY_MALFORMED,
        errors::INVALID_PARAMETERS_KEY_EMPTY, errors::INVALID_COMMAND_CONTENT_DECODE_ERROR,
        errors::INVALID_INSTANCE_ID_OS_TYPE_UNSUPPORTED,
        errors::INVALID_OPERATION_REPEAT_MODE_UNSUPPORTED,
        errors::INVALID_OPERATION_INVOKE_ALREADY_FINISHED,
        errors::INVALID_OPERATION_CLOUD_ASSISTANT_VERSION_UNSUPPORTED,
        errors::INVALID_OPERATION_MODIFY_PUBLIC_COMMAND_UNSUPPORTED,
        errors::INVALID_COMMAND_CONTENT_LENGTH_LIMIT_EXCEEDED,
        errors::INVALID_PARAMETERS_COUNT_LIMIT_EXCEEDED,
        errors::INVALID_PARAMETERS_KEY_LENGTH_LIMIT_EXCEEDED,
        errors::INVALID_INSTANCE_ID_COUNT_LIMIT_EXCEEDED, errors::COMMAND_LIMIT_EXCEEDED,
        errors::INVALID_PARAMETERS_VALUE_TYPE_UNSUPPORTED, errors::INVALID_INVOKE_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyInvocationAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Command content, for example `ZWNobyAxMjM=`.
    pub command_content: Option<String>,
    /// Content encoding, for example `PlainText`.
    pub content_encoding: Option<String>,
    /// Enable parameter, for example `false`.
    pub enable_parameter: Option<bool>,
    /// Frequency.
    pub frequency: Option<String>,
    /// Instance id: at most 201 items.
    #[rpc(max_len = 201)]
    pub instance_id: Vec<String>,
    /// Invoke id, for example `t-hz0jdfwd9f****`.
    pub invoke_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Parameters.
    #[rpc(json)]
    pub parameters: Option<JsonValue>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyInvocationAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInvocationAttributeResponse {
    /// Command id, for example `c-hz01272yr52****`.
    pub command_id: String,
    /// Id of the request.
    pub request_id: String,
}
