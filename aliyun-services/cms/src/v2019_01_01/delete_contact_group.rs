// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteContactGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes contact group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteContactGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_VALUE, errors::INVALID_AUTHORIZATION, errors::CONTACT_NOT_EXISTS,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteContactGroup {
    /// Contact group name, for example `My alert group`.
    pub contact_group_name: String,
}

/// Answer of [`DeleteContactGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteContactGroupResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
