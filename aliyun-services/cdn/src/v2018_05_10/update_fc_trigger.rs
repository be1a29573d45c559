// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateFCTrigger`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates fc trigger.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/UpdateFCTrigger)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_TRIGGER_ARN, errors::INVALID_PARAMETER_SOURCE_ARN,
        errors::INVALID_PARAMETER_FUNCTION_ARN, errors::INVALID_PARAMETER_ROLE_ARN,
        errors::PERMISSION_DENY,
    )
)]
pub struct UpdateFCTrigger {
    /// Trigger ARN.
    #[rpc(name = "TriggerARN", query)]
    pub trigger_arn: String,
    /// Function ARN.
    #[rpc(name = "FunctionARN")]
    pub function_arn: Option<String>,
    /// Notes, for example `test`.
    pub notes: Option<String>,
    /// Role ARN, for example `acs:ram:: 1234567890:role/aliyuncdneventnotificationrole`.
    #[rpc(name = "RoleARN")]
    pub role_arn: Option<String>,
    /// Source ARN, for example `acs:cdn:*:1234567890:domain/example.com`.
    #[rpc(name = "SourceARN")]
    pub source_arn: Option<String>,
}

/// Answer of [`UpdateFCTrigger`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateFCTriggerResponse {
    /// Id of the request.
    pub request_id: String,
}
