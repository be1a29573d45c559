// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetPolicyEnableStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets policy enable status.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/GetPolicyEnableStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS
)]
pub struct GetPolicyEnableStatus {
    /// Open type, for example `TAG_POLICY`.
    pub open_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<String>,
    /// User type, for example `RD`.
    pub user_type: Option<String>,
}

/// Answer of [`GetPolicyEnableStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetPolicyEnableStatusResponse {
    /// Id of the request.
    pub request_id: String,
    /// Status models.
    pub status_models: Vec<StatusModel>,
}

/// Status model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StatusModel {
    /// Status, for example `Enabled`.
    pub status: String,
    /// User type, for example `RD`.
    pub user_type: String,
}
