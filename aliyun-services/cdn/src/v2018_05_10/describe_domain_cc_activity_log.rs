// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainCcActivityLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain cc activity log.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainCcActivityLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = activity_log,
        item = ActivityLog
    ),
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_END_TIME_MISMATCH,
    )
)]
pub struct DescribeDomainCcActivityLog {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2018-12-10T21:00:00Z`.
    pub end_time: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page: at most 100.
    #[rpc(max = 100)]
    pub page_size: Option<i64>,
    /// Rule name, for example `test2`.
    pub rule_name: Option<String>,
    /// Start time, UTC, for example `2018-12-10T20:00:00Z`.
    pub start_time: Option<String>,
    /// Trigger object, for example `IP`.
    pub trigger_object: Option<String>,
    /// Value, for example `1.2.3.4`.
    pub value: Option<String>,
}

/// Answer of [`DescribeDomainCcActivityLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainCcActivityLogResponse {
    /// Activity log.
    pub activity_log: Vec<ActivityLog>,
    /// Page index, for example `1`.
    pub page_index: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total, for example `20`.
    pub total: Option<i64>,
}

/// Activity log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ActivityLog {
    /// Action, for example `deny`.
    pub action: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Rule name, for example `test`.
    pub rule_name: String,
    /// Time stamp, UTC, for example `2015-12-10T20:00:00Z`.
    pub time_stamp: String,
    /// Trigger object, for example `Ip`.
    pub trigger_object: String,
    /// TTL, for example `300`.
    pub ttl: Option<i64>,
    /// Value, for example `1.2.3.4`.
    pub value: String,
}
