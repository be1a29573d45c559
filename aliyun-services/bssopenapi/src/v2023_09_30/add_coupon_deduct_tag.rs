// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddCouponDeductTag`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Adds coupon deduct tag.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/AddCouponDeductTag)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct AddCouponDeductTag {
    /// Coupon id.
    pub coupon_id: Option<String>,
    /// Ec id account ids.
    #[rpc(json)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid.
    pub nbid: Option<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Vec<Tag>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id.
    pub ec_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Answer of [`AddCouponDeductTag`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddCouponDeductTagResponse {
    /// Data.
    pub data: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
