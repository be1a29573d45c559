// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateFundAccountPayRelation`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Creates fund account pay relation.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/CreateFundAccountPayRelation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct CreateFundAccountPayRelation {
    /// Ec id account ids.
    #[rpc(json, required)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Fund account id, for example `12332112`.
    #[rpc(body)]
    pub fund_account_id: String,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    #[rpc(required)]
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1501603440974415`.
    pub ec_id: Option<String>,
}

/// Answer of [`CreateFundAccountPayRelation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateFundAccountPayRelationResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Account id, for example `1501603440974415`.
    pub account_id: String,
    /// Account name.
    pub account_name: String,
    /// Fund account id, for example `12332112`.
    pub fund_account_id: String,
    /// Result code, for example `Success`.
    pub result_code: String,
    /// Result message, for example `Successful`.
    pub result_message: String,
}
