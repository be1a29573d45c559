// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySavingsPlansDeductLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries savings plans deduct log.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QuerySavingsPlansDeductLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.items,
        item = Item
    ),
    errors(
        errors::INVALID_OWNER, errors::INVALID_PARAMETER, errors::MISSING_PARAMETER,
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::INTERNAL_ERROR_500,
    )
)]
pub struct QuerySavingsPlansDeductLog {
    /// End time, for example `2022-01-05 00:00:00`.
    pub end_time: Option<String>,
    /// Instance id, for example `spn-XXXXXXX`.
    pub instance_id: Option<String>,
    /// Instance type, for example `spn`.
    pub instance_type: Option<String>,
    /// Locale, for example `ZH`.
    pub locale: Option<String>,
    /// Page num: at least 1, for example `1`.
    #[rpc(min = 1)]
    pub page_num: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Start time, for example `2022-01-01 00:00:00`.
    pub start_time: Option<String>,
}

/// Answer of [`QuerySavingsPlansDeductLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySavingsPlansDeductLogResponse {
    /// Code, for example `PARAM_ERROR`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Items.
    pub items: Vec<Item>,
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Bill module.
    pub bill_module: String,
    /// Billing cycle.
    pub billing_cycle: String,
    /// Billing official price.
    pub billing_official_price: String,
    /// Deduct commodity.
    pub deduct_commodity: String,
    /// Deduct fee, for example `0.52`.
    pub deduct_fee: String,
    /// Deduct instance id, for example `i-XXXXXXXXX`.
    pub deduct_instance_id: String,
    /// Deduct rate, for example `1.0`.
    pub deduct_rate: String,
    /// Deducted official price.
    pub deducted_official_price: String,
    /// Discount rate, for example `0.069`.
    pub discount_rate: String,
    /// End time, for example `2020-12-01 01:00:00`.
    pub end_time: String,
    /// Instance id, for example `spn-xxxxxxx`.
    pub instance_id: String,
    /// Instance spec.
    pub instance_spec: String,
    /// Instance type family.
    pub instance_type_family: String,
    /// Owner id, for example `1906589291020438`.
    pub owner_id: String,
    /// Region.
    pub region: String,
    /// Savings type, for example `ecs`.
    pub savings_type: String,
    /// Start time, for example `2020-12-01 00:00:00`.
    pub start_time: String,
    /// User id, for example `1906589291020438`.
    pub user_id: String,
}
