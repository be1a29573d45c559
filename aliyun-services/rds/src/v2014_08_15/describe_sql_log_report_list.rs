// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSQLLogReportList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes SQL log report list.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLLogReportList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items,
        item = Item
    ),
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeSQLLogReportList {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2021-03-18T16:00:00Z`.
    pub end_time: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2021-03-13T16:00:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeSQLLogReportList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSQLLogReportListResponse {
    /// Items.
    #[rpc(wrapper = "Item")]
    pub items: Vec<Item>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `30`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `60`.
    pub total_record_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Latency top n items.
    #[rpc(wrapper = "LatencyTopNItem")]
    pub latency_top_n_items: Vec<LatencyTopNItem>,
    /// Qps top n items.
    #[rpc(name = "QPSTopNItems", wrapper = "QPSTopNItem")]
    pub qps_top_n_items: Vec<QPSTopNItem>,
    /// Report time.
    pub report_time: String,
}

/// Latency top n item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LatencyTopNItem {
    /// Avg latency.
    pub avg_latency: Option<i64>,
    /// SQL execute times.
    #[rpc(name = "SQLExecuteTimes")]
    pub sql_execute_times: Option<i64>,
    /// SQL text.
    #[rpc(name = "SQLText")]
    pub sql_text: String,
}

/// Qps top n item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QPSTopNItem {
    /// SQL execute times.
    #[rpc(name = "SQLExecuteTimes")]
    pub sql_execute_times: Option<i64>,
    /// SQL text.
    #[rpc(name = "SQLText")]
    pub sql_text: String,
}
