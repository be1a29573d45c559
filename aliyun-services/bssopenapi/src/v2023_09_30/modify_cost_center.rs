// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCostCenter`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Modifies cost center.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/ModifyCostCenter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyCostCenter {
    /// Cost center entity list.
    #[rpc(json, required)]
    pub cost_center_entity_list: Vec<CostCenterEntity>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
}

/// Cost center entity.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CostCenterEntity {
    /// Cost center id, for example `485938`.
    pub cost_center_id: i64,
    /// Cost center name, for example `资源组`.
    pub cost_center_name: String,
    /// Owner account id, for example `1314839403940987`.
    pub owner_account_id: i64,
}

/// Answer of [`ModifyCostCenter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCostCenterResponse {
    /// Cost center operate dto.
    pub cost_center_operate_dto: Vec<CostCenterOperateDto>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
}

/// Cost center operate dto.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CostCenterOperateDto {
    /// Cost center id, for example `485938`.
    pub cost_center_id: String,
    /// Is success, for example `true`.
    pub is_success: Option<bool>,
    /// Owner account id, for example `1314839403940987`.
    pub owner_account_id: String,
}
