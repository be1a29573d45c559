// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListDeliveryHistoryJobs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists delivery history jobs.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/ListDeliveryHistoryJobs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = delivery_history_jobs,
        item = DeliveryHistoryJob
    ),
    errors(errors::SERVICE_UNAVAILABLE)
)]
pub struct ListDeliveryHistoryJobs {
    /// Number of the page, from 1: 0 to 2147483647.
    #[rpc(min = 0, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 0 to 100.
    #[rpc(min = 0, max = 100)]
    pub page_size: Option<i32>,
}

/// Answer of [`ListDeliveryHistoryJobs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListDeliveryHistoryJobsResponse {
    /// Delivery history jobs.
    pub delivery_history_jobs: Vec<DeliveryHistoryJob>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Delivery history job.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeliveryHistoryJob {
    /// Created time, UTC, for example `2021-04-26T03:17:04Z`.
    pub created_time: String,
    /// End time, UTC, for example `2021-04-26T03:22:04Z`.
    pub end_time: String,
    /// Home region, for example `cn-hangzhou`.
    pub home_region: String,
    /// Job id, for example `16602`.
    pub job_id: String,
    /// Job status, for example `2`.
    pub job_status: Option<i64>,
    /// Start time, UTC, for example `2021-01-26T03:17:04Z`.
    pub start_time: String,
    /// Trail name, for example `trail-name`.
    pub trail_name: String,
    /// Updated time, UTC, for example `2021-04-26T03:20:08Z`.
    pub updated_time: String,
}
