// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListCouponDeductTag`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists coupon deduct tag.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/ListCouponDeductTag)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct ListCouponDeductTag {
    /// Coupon id.
    pub coupon_id: Option<String>,
    /// Ec id account ids.
    #[rpc(json)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid.
    pub nbid: Option<String>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id.
    pub ec_id: String,
}

/// Answer of [`ListCouponDeductTag`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListCouponDeductTagResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
