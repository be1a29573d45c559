// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnsubscribeBillToOSS`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Unsubscribes bill to OSs.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/UnsubscribeBillToOSS)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct UnsubscribeBillToOSS {
    /// Mult account rel subscribe, for example `MA`.
    pub mult_account_rel_subscribe: Option<String>,
    /// Subscribe type, for example `BillingItemDetailForBillingPeriod`.
    pub subscribe_type: String,
}

/// Answer of [`UnsubscribeBillToOSS`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnsubscribeBillToOSSResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
