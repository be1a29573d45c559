// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SubscribeBillToOSS`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Subscribes bill to OSs.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SubscribeBillToOSS)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct SubscribeBillToOSS {
    /// Begin billing cycle, for example `2021-03`.
    pub begin_billing_cycle: Option<String>,
    /// Bucket owner id, for example `12341324`.
    pub bucket_owner_id: Option<i64>,
    /// Bucket path, for example `testpath`.
    pub bucket_path: Option<String>,
    /// Mult account rel subscribe, for example `MA`.
    pub mult_account_rel_subscribe: Option<String>,
    /// Row limit per file, for example `300000`.
    pub row_limit_per_file: Option<i32>,
    /// Subscribe bucket, for example `xxxxxx-bucket`.
    pub subscribe_bucket: String,
    /// Subscribe type, for example `BillingItemDetailForBillingPeriod`.
    pub subscribe_type: Option<String>,
    /// Using SSL, for example `true`.
    pub using_ssl: Option<String>,
}

/// Answer of [`SubscribeBillToOSS`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SubscribeBillToOSSResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
