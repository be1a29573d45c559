// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SubmitSlaCouponApply`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Submits SLA coupon apply.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/SubmitSlaCouponApply)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct SubmitSlaCouponApply {
    /// Ec id account ids.
    #[rpc(dotted, query)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid, for example `2084210001`.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// Damaged ids.
    pub damaged_ids: Vec<String>,
    /// Month, for example `202603`.
    pub month: i32,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1501603440974415`.
    pub ec_id: Option<String>,
}

/// Answer of [`SubmitSlaCouponApply`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SubmitSlaCouponApplyResponse {
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
    /// Sum coupon, for example `6.4`.
    pub sum_coupon: Option<f64>,
    /// Valid end time, for example `Mon Apr 27 00:00:00 CST 2026`.
    pub valid_end_time: String,
    /// Valid start time, for example `Tue Oct 27 13:15:58 CST 2026`.
    pub valid_start_time: String,
}
