// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryRedeem`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries redeem.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryRedeem)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.redeem,
        item = Redeem
    ),
    errors(
        errors::NOT_AUTHORIZED, errors::NOT_APPLICABLE, errors::INVALID_OWNER,
        errors::INTERNAL_ERROR_500,
    )
)]
pub struct QueryRedeem {
    /// Effective or not, for example `true`.
    pub effective_or_not: Option<bool>,
    /// Expiry time end, UTC, for example `2018-08-01T00:00:00Z`.
    pub expiry_time_end: Option<String>,
    /// Expiry time start, UTC, for example `2018-08-01T00:00:00Z`.
    pub expiry_time_start: Option<String>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`QueryRedeem`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryRedeemResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Redeem.
    #[rpc(wrapper = "Redeem")]
    pub redeem: Vec<Redeem>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Redeem.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Redeem {
    /// Applicable products, for example `Elastic Compute Service (ECS)`.
    pub applicable_products: String,
    /// Balance, for example `0`.
    pub balance: String,
    /// Effective time, for example `2018-05-14 20:25:00`.
    pub effective_time: String,
    /// Expiry time, for example `2018-06-13 20:25:00`.
    pub expiry_time: String,
    /// Granted time, for example `2018-05-14 20:25:00`.
    pub granted_time: String,
    /// Nominal value, for example `0`.
    pub nominal_value: String,
    /// Redeem id, for example `1342`.
    pub redeem_id: String,
    /// Redeem no, for example `4889*****1610`.
    pub redeem_no: String,
    /// Specification, for example `N/A`.
    pub specification: String,
    /// Status, for example `Generated`.
    pub status: String,
}
