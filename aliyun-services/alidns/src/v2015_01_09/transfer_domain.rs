// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TransferDomain`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Transfers domain.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/TransferDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct TransferDomain {
    /// Domain names, for example `example.com,example.net`.
    pub domain_names: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Remark, for example `test domain transfer`.
    pub remark: Option<String>,
    /// Target user id, for example `12345678`.
    pub target_user_id: i64,
}

/// Answer of [`TransferDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TransferDomainResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `112233`.
    pub task_id: String,
}
