// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCostUnit`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates cost unit.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateCostUnit)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct CreateCostUnit {
    /// Unit entity list: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub unit_entity_list: Vec<UnitEntity>,
}

/// Unit entity.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct UnitEntity {
    /// Owner uid, for example `982375623`.
    pub owner_uid: i64,
    /// Parent unit id, for example `-1`.
    pub parent_unit_id: i64,
    /// Unit name, for example `test`.
    pub unit_name: String,
}

/// Answer of [`CreateCostUnit`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCostUnitResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful！`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Cost unit dto list.
    pub cost_unit_dto_list: Vec<CostUnitDto>,
}

/// Cost unit dto.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CostUnitDto {
    /// Owner uid, for example `26387563`.
    pub owner_uid: String,
    /// Parent unit id, for example `-1`.
    pub parent_unit_id: String,
    /// Unit id, for example `84327659328`.
    pub unit_id: String,
    /// Unit name, for example `test`.
    pub unit_name: String,
}
