// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCostUnit`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Modifies cost unit.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ModifyCostUnit)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyCostUnit {
    /// Unit entity list: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub unit_entity_list: Vec<UnitEntity>,
}

/// Unit entity.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct UnitEntity {
    /// New unit name, for example `newTest`.
    pub new_unit_name: String,
    /// Owner uid, for example `1321312312`.
    pub owner_uid: i64,
    /// Unit id, for example `2524352`.
    pub unit_id: i64,
}

/// Answer of [`ModifyCostUnit`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCostUnitResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Vec<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Is success, for example `true`.
    pub is_success: Option<bool>,
    /// Owner uid, for example `823756287`.
    pub owner_uid: String,
    /// Unit id, for example `356349875`.
    pub unit_id: String,
}
