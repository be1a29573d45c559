// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCostCenter`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Deletes cost center.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/DeleteCostCenter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteCostCenter {
    /// Cost center id, for example `485938`.
    pub cost_center_id: i64,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Owner account id, for example `1314839403940987`.
    pub owner_account_id: i64,
}

/// Answer of [`DeleteCostCenter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCostCenterResponse {
    /// Cost center id, for example `485938`.
    pub cost_center_id: String,
    /// Is success, for example `true`.
    pub is_success: Option<bool>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Owner account id, for example `1314839403940987`.
    pub owner_account_id: String,
    /// Id of the request.
    pub request_id: String,
}
