// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PayOrder`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Operation `PayOrder`.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/PayOrder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct PayOrder {
    /// Buyer id, for example `1178418164369806`.
    pub buyer_id: i64,
    /// Ec id account ids.
    #[rpc(dotted)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid, for example `26888345`.
    pub nbid: Option<String>,
    /// Order id, for example `260591304500425`.
    pub order_id: i64,
    /// Pay submit uid.
    pub pay_submit_uid: i64,
    /// Payer id.
    pub payer_id: i64,
    /// Token.
    pub token: String,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `123`.
    pub ec_id: Option<String>,
}

/// Answer of [`PayOrder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PayOrderResponse {
    /// Metadata.
    pub metadata: JsonValue,
    /// Order id, for example `260591304500425`.
    pub order_id: String,
    /// Pay status, for example `1`.
    pub pay_status: Option<i64>,
    /// Payer id.
    pub payer_id: String,
    /// Id of the request.
    pub request_id: String,
}
