// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableHostAvailability`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables host availability.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DisableHostAvailability)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::RESOURCE_CONFLICT, errors::RESOURCE_EXIST, errors::INTERNAL_ERROR,
    )
)]
pub struct DisableHostAvailability {
    /// Id: at most 20 items.
    #[rpc(max_len = 20, required)]
    pub id: Vec<i64>,
}

/// Answer of [`DisableHostAvailability`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableHostAvailabilityResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
