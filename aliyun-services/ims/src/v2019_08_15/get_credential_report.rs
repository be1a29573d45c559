// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetCredentialReport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets credential report.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetCredentialReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetCredentialReport {
    /// Max items, for example `1000`.
    pub max_items: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`GetCredentialReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetCredentialReportResponse {
    /// Content, for example `OVZWK4RMOVZW****`.
    pub content: String,
    /// Generated time, UTC, for example `2020-10-19T15:06:52Z`.
    pub generated_time: String,
    /// Is truncated, for example `true`.
    pub is_truncated: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}
