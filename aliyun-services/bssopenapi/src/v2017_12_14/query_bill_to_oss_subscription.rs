// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryBillToOSSSubscription`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries bill to OSs subscription.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryBillToOSSSubscription)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct QueryBillToOSSSubscription {}

/// Answer of [`QueryBillToOSSSubscription`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryBillToOSSSubscriptionResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
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
    /// Account id, for example `185xxxxx03489`.
    #[rpc(name = "AccountID")]
    pub account_id: String,
    /// Account name.
    pub account_name: String,
    /// Items.
    #[rpc(wrapper = "Item")]
    pub items: Vec<Item>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Bucket owner id, for example `1369168081849304`.
    pub bucket_owner_id: String,
    /// Bucket path, for example `Billing/BillingItemDetailMonthly/`.
    pub bucket_path: String,
    /// Row limit per file, for example `300000`.
    pub row_limit_per_file: Option<i64>,
    /// Subscribe bucket, for example `billingtestbucket`.
    pub subscribe_bucket: String,
    /// Subscribe language, for example `zh`.
    pub subscribe_language: String,
    /// Subscribe time, for example `2019-10-30 15:40:11`.
    pub subscribe_time: String,
    /// Subscribe type, for example `BillingItemDetailForBillingPeriod`.
    pub subscribe_type: String,
}
