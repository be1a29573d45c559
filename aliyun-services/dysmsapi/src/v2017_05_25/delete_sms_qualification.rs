// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSmsQualification`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes SMS qualification.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/DeleteSmsQualification)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteSmsQualification {
    /// Order id.
    pub order_id: i64,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qualification group id.
    pub qualification_group_id: i64,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteSmsQualification`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSmsQualificationResponse {
    /// Access denied detail, for example `无`.
    pub access_denied_detail: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Data, for example `true`.
    pub data: Option<bool>,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
