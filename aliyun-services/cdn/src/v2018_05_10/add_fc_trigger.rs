// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddFCTrigger`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds fc trigger.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/AddFCTrigger)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_FOUND_EVENT_META, errors::DUPLICATED_FC_TRIGGER,
        errors::INVALID_PARAMETER_TRIGGER_ARN, errors::INVALID_PARAMETER_SOURCE_ARN,
        errors::INVALID_PARAMETER_FUNCTION_ARN, errors::INVALID_PARAMETER_ROLE_ARN,
        errors::PERMISSION_DENY,
    )
)]
pub struct AddFCTrigger {
    /// Trigger ARN.
    #[rpc(name = "TriggerARN", query)]
    pub trigger_arn: String,
    /// Event meta name, for example `LogFileCreated`.
    pub event_meta_name: String,
    /// Event meta version, for example `1.0.0`.
    pub event_meta_version: String,
    /// Function ARN.
    #[rpc(name = "FunctionARN")]
    pub function_arn: Option<String>,
    /// Notes, for example `test`.
    pub notes: String,
    /// Role ARN, for example `acs:ram:: 1234567890:role/aliyuncdneventnotificationrole`.
    #[rpc(name = "RoleARN")]
    pub role_arn: String,
    /// Source ARN, for example `acs:cdn:*:1234567890:domain/example.com`.
    #[rpc(name = "SourceARN")]
    pub source_arn: String,
}

/// Answer of [`AddFCTrigger`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddFCTriggerResponse {
    /// Id of the request.
    pub request_id: String,
}
