// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDynamicTagGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes dynamic tag group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteDynamicTagGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_VALUE, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::S_500, errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteDynamicTagGroup {
    /// Dynamic tag rule id, for example `6b882d9a-5117-42e2-9d0c-4749a0c6****`.
    pub dynamic_tag_rule_id: String,
}

/// Answer of [`DeleteDynamicTagGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDynamicTagGroupResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
