// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendDryRunSystemEvent`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sends dry run system event.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/SendDryRunSystemEvent)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct SendDryRunSystemEvent {
    /// Event content.
    pub event_content: Option<String>,
    /// Event name, for example `Agent_Status_Stopped`.
    pub event_name: String,
    /// Group id, for example `123456`.
    pub group_id: Option<String>,
    /// Product, for example `ecs`.
    pub product: String,
}

/// Answer of [`SendDryRunSystemEvent`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendDryRunSystemEventResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
