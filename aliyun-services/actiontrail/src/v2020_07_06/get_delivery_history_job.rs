// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetDeliveryHistoryJob`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets delivery history job.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetDeliveryHistoryJob)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    waiter(complete, status = job_status, done("2"), failed("3"), every = 10, within = 7200),
    errors(errors::TRAIL_NOT_FOUND_EXCEPTION)
)]
pub struct GetDeliveryHistoryJob {
    /// Job id, for example `16602`.
    pub job_id: i64,
}

/// Answer of [`GetDeliveryHistoryJob`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDeliveryHistoryJobResponse {
    /// Created time, UTC, for example `2021-05-27T07:15:03Z`.
    pub created_time: String,
    /// End time, UTC, for example `2021-05-27T07:20:03Z`.
    pub end_time: String,
    /// Home region, for example `cn-hangzhou`.
    pub home_region: String,
    /// Job id, for example `16602`.
    pub job_id: String,
    /// Job status, for example `2`.
    pub job_status: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2021-02-26T07:15:03Z`.
    pub start_time: String,
    /// Status.
    pub status: Vec<Status>,
    /// Trail name, for example `trail-name`.
    pub trail_name: String,
    /// Updated time, UTC, for example `2021-05-27T07:28:47Z`.
    pub updated_time: String,
}

/// Status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Status {
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Status, for example `2`.
    pub status: Option<i64>,
}
