// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckAccountExist`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Checks account exist.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/CheckAccountExist)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct CheckAccountExist {
    /// Ec id account ids.
    #[rpc(dotted, query)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid, for example `2684201000001`.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// To user type, for example `0`.
    pub to_user_type: Option<i32>,
    /// Transfer account, for example `12323`.
    pub transfer_account: Option<String>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1004064243473974`.
    pub ec_id: String,
}

/// Answer of [`CheckAccountExist`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckAccountExistResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Account id, for example `1990699401005016`.
    pub account_id: String,
    /// Nick name, for example `01`.
    pub nick_name: String,
    /// Pk, for example `1904635303738977`.
    pub pk: String,
    /// Result, for example `true`.
    pub result: Option<bool>,
}
