// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetTrailStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets trail status.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetTrailStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    errors(errors::TRAIL_NOT_FOUND_EXCEPTION)
)]
pub struct GetTrailStatus {
    /// Is organization trail, for example `false`.
    pub is_organization_trail: Option<bool>,
    /// Name, for example `trail-test`.
    pub name: String,
}

/// Answer of [`GetTrailStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetTrailStatusResponse {
    /// Is logging, for example `true`.
    pub is_logging: Option<bool>,
    /// Latest delivery error.
    pub latest_delivery_error: String,
    /// Latest delivery log service error.
    pub latest_delivery_log_service_error: String,
    /// Latest delivery log service time, UTC, for example `2021-02-26T09:19:44Z`.
    pub latest_delivery_log_service_time: String,
    /// Latest delivery time, UTC, for example `2021-02-26T09:19:44Z`.
    pub latest_delivery_time: String,
    /// OSs bucket status, for example `true`.
    pub oss_bucket_status: Option<bool>,
    /// Id of the request.
    pub request_id: String,
    /// SLS log store status, for example `true`.
    pub sls_log_store_status: Option<bool>,
    /// Start logging time, UTC, for example `2021-02-24T09:19:44Z`.
    pub start_logging_time: String,
    /// Stop logging time, UTC, for example `2021-02-25T09:19:44Z`.
    pub stop_logging_time: String,
}
