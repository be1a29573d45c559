// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCostUnit`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes cost unit.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DeleteCostUnit)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteCostUnit {
    /// Owner uid, for example `2135342`.
    pub owner_uid: i64,
    /// Unit id, for example `376348`.
    pub unit_id: i64,
}

/// Answer of [`DeleteCostUnit`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCostUnitResponse {
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
    /// Is success, for example `true`.
    pub is_success: Option<bool>,
    /// Owner uid, for example `12431`.
    pub owner_uid: String,
    /// Unit id, for example `123412343`.
    pub unit_id: String,
}
