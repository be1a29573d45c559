// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSmsSign`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes SMS sign.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/DeleteSmsSign)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteSmsSign {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `阿里云`.
    pub sign_name: String,
}

/// Answer of [`DeleteSmsSign`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSmsSignResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Sign name, for example `阿里云`.
    pub sign_name: String,
}
