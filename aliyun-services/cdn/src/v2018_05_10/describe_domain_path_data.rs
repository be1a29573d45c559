// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainPathData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain path data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainPathData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = path_data_per_interval?.usage_data,
        item = UsageData
    ),
    errors(
        errors::INVALID_PAGE_SIZE_MALFORMED, errors::INVALID_PAGE_SIZE_EXCEEDS_MAXIMUM,
        errors::INVALID_PAGE_SIZE_EXCEEDS_MINIMUM, errors::INVALID_PATH_MALFORMED,
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_DOMAIN_NAME_MALFORMED, errors::MISSING_PARAMETER,
        errors::INVALID_DOMAIN_NAME_TOO_SHORT, errors::INVALID_PAGE_NUMBER_MALFORMED,
        errors::INVALID_PAGE_NUMBER_EXCEEDS_MINIMUM, errors::INVALID_TIME_OVER_RANGE,
    )
)]
pub struct DescribeDomainPathData {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2016-10-21T04:00:00Z`.
    pub end_time: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 1000.
    #[rpc(min = 1, max = 1000)]
    pub page_size: Option<i32>,
    /// Path, for example `/path/`.
    pub path: Option<String>,
    /// Start time, UTC, for example `2016-10-20T04:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeDomainPathData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainPathDataResponse {
    /// Data interval, for example `300`.
    pub data_interval: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2017-09-30T17:00:00Z`.
    pub end_time: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Path data per interval.
    pub path_data_per_interval: Option<PathDataPerInterval>,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2017-09-30T16:00:00Z`.
    pub start_time: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Path data per interval.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PathDataPerInterval {
    /// Usage data.
    pub usage_data: Vec<UsageData>,
}

/// Usage data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UsageData {
    /// Acc.
    pub acc: Option<i64>,
    /// Path.
    pub path: String,
    /// Time.
    pub time: String,
    /// Traffic.
    pub traffic: Option<i64>,
}
