// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySmsSign`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries SMS sign.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsSign)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    waiter(approved, status = sign_status, done("1"), failed("2", "10"), every = 60, within = 7200)
)]
pub struct QuerySmsSign {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `阿里云`.
    pub sign_name: String,
}

/// Answer of [`QuerySmsSign`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySmsSignResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Create date, for example `2019-01-08 16:44:13`.
    pub create_date: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Reason.
    pub reason: String,
    /// Id of the request.
    pub request_id: String,
    /// Sign name, for example `阿里云`.
    pub sign_name: String,
    /// Sign status, for example `1`.
    pub sign_status: Option<i64>,
}
