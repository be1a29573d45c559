// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSiteMonitorQuota`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes site monitor quota.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorQuota)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_QUERY_PARAMETER, errors::ACCESS_DENIED_EXCEPTION, errors::LIMIT_EXCEEDED,
        errors::FORBIDDEN, errors::EXCEEDING_QUOTA, errors::S_409, errors::INTERNAL_ERROR,
        errors::S_503,
    )
)]
pub struct DescribeSiteMonitorQuota {}

/// Answer of [`DescribeSiteMonitorQuota`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSiteMonitorQuotaResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Request succeeded.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Second monitor, for example `false`.
    pub second_monitor: Option<bool>,
    /// Site monitor idc quota, for example `5`.
    pub site_monitor_idc_quota: Option<i64>,
    /// Site monitor operator quota quota, for example `0`.
    pub site_monitor_operator_quota_quota: Option<i64>,
    /// Site monitor quota task used, for example `6`.
    pub site_monitor_quota_task_used: Option<i64>,
    /// Site monitor task quota, for example `10`.
    pub site_monitor_task_quota: Option<i64>,
    /// Site monitor version, for example `V1`.
    pub site_monitor_version: String,
}
