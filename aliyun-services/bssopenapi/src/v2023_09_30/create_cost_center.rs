// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCostCenter`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Creates cost center.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/CreateCostCenter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct CreateCostCenter {
    /// Cost center entity list.
    #[rpc(json, required)]
    pub cost_center_entity_list: Vec<CostCenterEntity>,
    /// Nbid, for example `2084210001`.
    pub nbid: Option<String>,
}

/// Cost center entity.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CostCenterEntity {
    /// Cost center name, for example `资源组`.
    pub cost_center_name: String,
    /// Owner account id, for example `1314839403940987`.
    pub owner_account_id: i64,
    /// Parent cost center id, for example `-1`.
    pub parent_cost_center_id: i64,
}

/// Answer of [`CreateCostCenter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCostCenterResponse {
    /// Cost center dto list.
    pub cost_center_dto_list: Vec<CostCenterDto>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
}

/// Cost center dto.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CostCenterDto {
    /// Cost center id, for example `485938`.
    pub cost_center_id: String,
    /// Cost center name, for example `资源组`.
    pub cost_center_name: String,
    /// Owner account id, for example `1314839403940987`.
    pub owner_account_id: String,
    /// Parent cost center id, for example `-1`.
    pub parent_cost_center_id: String,
}
