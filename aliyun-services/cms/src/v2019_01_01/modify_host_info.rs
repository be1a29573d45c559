// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyHostInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies host info.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyHostInfo)
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
pub struct ModifyHostInfo {
    /// Host name, for example `portalHost`.
    pub host_name: Option<String>,
    /// Instance id, for example `host-R_NSWNV****`.
    pub instance_id: String,
}

/// Answer of [`ModifyHostInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyHostInfoResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
