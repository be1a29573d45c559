// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ConfirmRelation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Confirms relation.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ConfirmRelation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct ConfirmRelation {
    /// Child user id: -9223372036854775808 to 9223372036854775807, for example `1512996702208737`.
    #[rpc(min = -9_223_372_036_854_775_808, max = 9_223_372_036_854_775_807)]
    pub child_user_id: Option<i64>,
    /// Confirm code, for example `child_agree`.
    pub confirm_code: String,
    /// Parent user id: -9223372036854775808 to 9223372036854775807, for example `1738376485192612`.
    #[rpc(min = -9_223_372_036_854_775_808, max = 9_223_372_036_854_775_807)]
    pub parent_user_id: Option<i64>,
    /// Permission codes: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub permission_codes: Vec<String>,
    /// Relation id, for example `51463`.
    pub relation_id: Option<i64>,
    /// Relation type, for example `Type of the financial relationship`.
    pub relation_type: Option<String>,
    /// Id of the request.
    pub request_id: String,
}

/// Answer of [`ConfirmRelation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfirmRelationResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Message returned`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Host id, for example `HostId`.
    pub host_id: String,
}
