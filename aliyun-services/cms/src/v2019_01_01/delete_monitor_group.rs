// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMonitorGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes monitor group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMonitorGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::INVALID_QUERY_PARAMETER, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::ACCESS_FORBIDDEN, errors::INVALID_CLIENT_TOKEN_ID,
        errors::RESOURCE_NOT_FOUND, errors::S_406, errors::RESOURCE_CONFLICT,
        errors::THROTTLI_NG_EXCEPTION, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct DeleteMonitorGroup {
    /// Group id, for example `123456`.
    pub group_id: i64,
}

/// Answer of [`DeleteMonitorGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMonitorGroupResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Group.
    pub group: Option<Group>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Group {
    /// Contact groups.
    #[rpc(wrapper = "ContactGroup")]
    pub contact_groups: Vec<ContactGroup>,
    /// Group name, for example `ECS_test`.
    pub group_name: String,
}

/// Contact group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ContactGroup {
    /// Name.
    pub name: String,
}
