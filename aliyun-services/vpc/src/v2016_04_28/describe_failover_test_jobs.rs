// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeFailoverTestJobs`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes failover test jobs.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeFailoverTestJobs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_FILTER_KEY, errors::ILLEGAL_PARAM_FILTER_VALUE,
        errors::SYSTEM_QUOTA_CONSTRAINT_FILTER_VALUE, errors::SYSTEM_QUOTA_CONSTRAINT_FILTER_KEY,
        errors::ILLEGAL_PARAM_FILTER_KEY_RESOURCE_TYPE, errors::ILLEGAL_PARAM_JOB_ID,
        errors::ILLEGAL_PARAM_RESOURCE_TYPE,
    )
)]
pub struct DescribeFailoverTestJobs {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Filter: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub filter: Vec<Filter>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `JobId`.
    pub key: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Answer of [`DescribeFailoverTestJobs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeFailoverTestJobsResponse {
    /// Count, for example `10`.
    pub count: Option<i64>,
    /// Failover test job list.
    pub failover_test_job_list: Vec<FailoverTestJob>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Failover test job.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailoverTestJob {
    /// Description, for example `test`.
    pub description: String,
    /// Job duration, for example `60`.
    pub job_duration: String,
    /// Job id, for example `ftj-bp1yh6mvi13aq3g8w****`.
    pub job_id: String,
    /// Job type, for example `StartNow`.
    pub job_type: String,
    /// Name, for example `test`.
    pub name: String,
    /// Resource id.
    pub resource_id: Vec<String>,
    /// Resource type, for example `PHYSICALCONNECTION`.
    pub resource_type: String,
    /// Start time, UTC, for example `2023-11-21T14:00:00Z`.
    pub start_time: String,
    /// Status, for example `Init`.
    pub status: String,
    /// Stop time, UTC, for example `2023-11-21T15:00:00Z`.
    pub stop_time: String,
}
