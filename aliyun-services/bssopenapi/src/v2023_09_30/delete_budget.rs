// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteBudget`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes budget.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/DeleteBudget)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct DeleteBudget {
    /// Nbid, for example `2684201000001`.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// Budget name, for example `department1`.
    pub budget_name: String,
}

/// Answer of [`DeleteBudget`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteBudgetResponse {
    /// Budget name, for example `department1`.
    pub budget_name: String,
    /// Id of the request.
    pub request_id: String,
}
