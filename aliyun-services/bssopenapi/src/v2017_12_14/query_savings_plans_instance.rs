// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySavingsPlansInstance`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Queries savings plans instance.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QuerySavingsPlansInstance)
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
pub struct QuerySavingsPlansInstance {
    /// Commodity code.
    pub commodity_code: Option<String>,
    /// End time, for example `2021-01-01 00:00:00`.
    pub end_time: Option<String>,
    /// Instance id, for example `spn-xxxxxxx`.
    pub instance_id: Option<String>,
    /// Locale, for example `ZH`.
    pub locale: Option<String>,
    /// Page num: at least 1, for example `1`.
    #[rpc(min = 1)]
    pub page_num: Option<i32>,
    /// Items a page: at least 1.
    #[rpc(min = 1)]
    pub page_size: Option<i32>,
    /// Start time, for example `2020-01-01 00:00:00`.
    pub start_time: Option<String>,
    /// Status, for example `NORMAL`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `ecs`.
    pub key: Option<String>,
    /// Value, for example `001`.
    pub value: Option<String>,
}

/// Answer of [`QuerySavingsPlansInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySavingsPlansInstanceResponse {
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
    /// Allocation status, for example `unallocated`.
    pub allocation_status: String,
    /// Commodity code, for example `savingplan_common_public_cn`.
    pub commodity_code: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Current pool value, for example `100.0`.
    pub current_pool_value: String,
    /// Cycle, for example `1:Year`.
    pub cycle: String,
    /// Deduct cycle type, for example `HOUR`.
    pub deduct_cycle_type: String,
    /// End time, for example `2021-01-01 00:00:00`.
    pub end_time: String,
    /// End timestamp, for example `1663135741039`.
    pub end_timestamp: Option<i64>,
    /// Instance family, for example `ecs.g6`.
    pub instance_family: String,
    /// Instance id, for example `spn-xxxxxxxx`.
    pub instance_id: String,
    /// Last bill total usage, for example `100.0`.
    pub last_bill_total_usage: String,
    /// Last bill utilization, for example `0.8`.
    pub last_bill_utilization: String,
    /// Pay mode, for example `total`.
    pub pay_mode: String,
    /// Pool value, for example `1.00`.
    pub pool_value: String,
    /// Prepay fee, for example `8760.00`.
    pub prepay_fee: String,
    /// Region, for example `cn-zhangjiakou-na62-a01`.
    pub region: String,
    /// Rest pool value, for example `100.0`.
    pub rest_pool_value: String,
    /// Savings type, for example `ECS`.
    pub savings_type: String,
    /// Start time, for example `2020-01-01 00:00:00`.
    pub start_time: String,
    /// Start timestamp, for example `1663135741039`.
    pub start_timestamp: Option<i64>,
    /// Status, for example `NORMAL`.
    pub status: String,
    /// Tags.
    pub tags: Vec<ItemTag>,
    /// Total save, for example `20.00`.
    pub total_save: String,
    /// Utilization, for example `1.0`.
    pub utilization: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ItemTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
