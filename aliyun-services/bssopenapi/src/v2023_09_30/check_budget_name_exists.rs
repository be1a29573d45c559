// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckBudgetNameExists`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Checks budget name exists.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/CheckBudgetNameExists)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct CheckBudgetNameExists {
    /// Nbid, for example `2688801000001`.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// Budget name, for example `department1`.
    pub budget_name: String,
}

/// Answer of [`CheckBudgetNameExists`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckBudgetNameExistsResponse {
    /// Budget name, for example `department1`.
    pub budget_name: String,
    /// Exists, for example `true`.
    pub exists: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
