// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddSmsSign`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Adds SMS sign.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/AddSmsSign)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct AddSmsSign {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Remark, for example `当前的短信签名应用于双11大促推广营销`.
    pub remark: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `阿里云`.
    pub sign_name: String,
    /// Sign source, for example `1`.
    pub sign_source: i32,
    /// Sign type, for example `1`.
    pub sign_type: Option<i32>,
    /// Sign file list: at most 10 items.
    #[rpc(dotted, max_len = 10, required, body)]
    pub sign_file_list: Vec<SignFile>,
}

/// Sign file.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SignFile {
    /// File contents, for example `R0lGODlhHAAmAKIHAKqqqsvLy0hISObm5vf394uL****`.
    pub file_contents: String,
    /// File suffix, for example `jpg`.
    pub file_suffix: String,
}

/// Answer of [`AddSmsSign`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddSmsSignResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Sign name, for example `阿里云`.
    pub sign_name: String,
}
