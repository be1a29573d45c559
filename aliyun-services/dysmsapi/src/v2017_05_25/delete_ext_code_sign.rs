// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteExtCodeSign`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes ext code sign.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/DeleteExtCodeSign)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteExtCodeSign {
    /// Ext code, for example `示例值`.
    pub ext_code: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `示例值`.
    pub sign_name: String,
}

/// Answer of [`DeleteExtCodeSign`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteExtCodeSignResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code, for example `示例值示例值示例值`.
    pub code: String,
    /// Data, for example `false`.
    pub data: Option<bool>,
    /// Message, for example `示例值`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
