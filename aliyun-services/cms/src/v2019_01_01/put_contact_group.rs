// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutContactGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Puts contact group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutContactGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_VALUE, errors::INVALID_AUTHORIZATION,
        errors::CONTACT_GROUP_NOT_EXISTS, errors::INTERNAL_ERROR,
    )
)]
pub struct PutContactGroup {
    /// Contact group name, for example `Attendance system group`.
    pub contact_group_name: String,
    /// Contact names: at most 100 items.
    #[rpc(max_len = 100)]
    pub contact_names: Vec<String>,
    /// Describe, for example `Alert test`.
    pub describe: Option<String>,
    /// Enable subscribed, for example `true`.
    pub enable_subscribed: Option<bool>,
}

/// Answer of [`PutContactGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutContactGroupResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `Illegal parameters.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
