// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCostCenter`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Queries cost center.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/QueryCostCenter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS,
    paginate(
        page = current_page,
        total = total_count,
        size = page_size,
        items = cost_center_dto_list,
        item = CostCenterDto
    )
)]
pub struct QueryCostCenter {
    /// Number of the page, from 1.
    pub current_page: i32,
    /// Ec id account ids.
    #[rpc(json)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Owner account id, for example `1314839403940987`.
    pub owner_account_id: i64,
    /// Items a page.
    pub page_size: i32,
    /// Parent cost center id, for example `-1`.
    pub parent_cost_center_id: i64,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1004064243473974`.
    pub ec_id: String,
}

/// Answer of [`QueryCostCenter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCostCenterResponse {
    /// Cost center dto list.
    pub cost_center_dto_list: Vec<CostCenterDto>,
    /// Number of the page, from 1.
    pub current_page: Option<i64>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Cost center dto.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CostCenterDto {
    /// Cost center code.
    pub cost_center_code: String,
    /// Cost center id, for example `485938`.
    pub cost_center_id: String,
    /// Cost center name, for example `资源组`.
    pub cost_center_name: String,
    /// Level.
    pub level: Option<i64>,
    /// Owner account id, for example `1314839403940987`.
    pub owner_account_id: String,
    /// Parent cost center id, for example `-1`.
    pub parent_cost_center_id: String,
    /// Prev cost center id, for example `485996`.
    pub prev_cost_center_id: String,
    /// Priority.
    pub priority: Option<i64>,
}
