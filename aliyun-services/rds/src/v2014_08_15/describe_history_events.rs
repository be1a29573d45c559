// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHistoryEvents`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes history events.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryEvents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = items, item = Item),
    errors(
        errors::PARAM_INVALID, errors::PARAM_INVALID_TIME_END_BEFORE_START,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::ORDER_STATUS_UN_PAID,
    )
)]
pub struct DescribeHistoryEvents {
    /// Archive status, for example `deleted`.
    pub archive_status: Option<String>,
    /// Event category, for example `Exception`.
    pub event_category: Option<String>,
    /// Event id, for example `5345398`.
    pub event_id: Option<String>,
    /// Event level, for example `high`.
    pub event_level: Option<String>,
    /// Event status, for example `1`.
    pub event_status: Option<String>,
    /// Event type, for example `SystemFailure.Reboot`.
    pub event_type: Option<String>,
    /// From start time, UTC, for example `2022-01-02T11:31:03Z`.
    pub from_start_time: String,
    /// Instance id, for example `rm-uf62br2491p5l****`.
    pub instance_id: Option<String>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 10 to 100.
    #[rpc(min = 10, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-beijing`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource type, for example `INSTANCE`.
    pub resource_type: Option<String>,
    /// Task id, for example `241535739`.
    pub task_id: Option<String>,
    /// To start time, UTC, for example `2023-01-12T07:06:19Z`.
    pub to_start_time: String,
}

/// Answer of [`DescribeHistoryEvents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHistoryEventsResponse {
    /// Items.
    pub items: Vec<Item>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Data.
    pub data: Option<Data>,
    /// Id, for example `4309`.
    pub id: String,
    /// Region, for example `cn-beijing`.
    pub region: String,
    /// Source, for example `loanBill`.
    pub source: String,
    /// Specversion, for example `8.0`.
    pub specversion: String,
    /// Subject, for example `QiTian`.
    pub subject: String,
    /// Time, for example `1675232573125`.
    pub time: String,
    /// Type, for example `host`.
    pub r#type: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// CMS product, for example `web`.
    pub cms_product: String,
    /// DB type, for example `mysql`.
    pub db_type: String,
    /// Detail impact, for example `1`.
    pub detail_impact: String,
    /// Detail reason, for example `xxxx`.
    pub detail_reason: String,
    /// End time, UTC, for example `2023-03-06T11:46:01Z`.
    pub end_time: String,
    /// Event category, for example `Exception`.
    pub event_category: String,
    /// Event code, for example `ENT000014`.
    pub event_code: String,
    /// Event detail, for example `xxxxx`.
    pub event_detail: String,
    /// Event id, for example `669036`.
    pub event_id: String,
    /// Event impact, for example `xxxxx`.
    pub event_impact: String,
    /// Event level, for example `high`.
    pub event_level: String,
    /// Event reason, for example `xxxxx`.
    pub event_reason: String,
    /// Event status, for example `1`.
    pub event_status: String,
    /// Event type, for example `StatusNotification`.
    pub event_type: String,
    /// Gmt created, UTC, for example `2023-03-17T16:05:40Z`.
    pub gmt_created: String,
    /// Gmt modified, for example `2022-12-14T09:44:39.000+0000`.
    pub gmt_modified: String,
    /// Handle status, for example `done`.
    pub handle_status: String,
    /// Has life cycle.
    pub has_life_cycle: Option<i64>,
    /// Instance id, for example `rg-acfmy****`.
    pub instance_id: String,
    /// Instance name, for example `dhimgsearch`.
    pub instance_name: String,
    /// Is closed, for example `0`.
    pub is_closed: Option<i64>,
    /// Product, for example `rds`.
    pub product: String,
    /// Region id, for example `cn-guangzhou`.
    pub region_id: String,
    /// Resource type, for example `INSTANCE`.
    pub resource_type: String,
    /// Source type, for example `MSE`.
    pub source_type: String,
    /// Start time, UTC, for example `2022-11-29T07:23Z`.
    pub start_time: String,
    /// Uid, for example `16986832xxxxx`.
    pub uid: String,
}
