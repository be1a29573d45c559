// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeFailoverTestJob`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes failover test job.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeFailoverTestJob)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::ILLEGAL_PARAM_JOB_ID)
)]
pub struct DescribeFailoverTestJob {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Job id, for example `ftj-bp1yh6mvi13aq****`.
    pub job_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
}

/// Answer of [`DescribeFailoverTestJob`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeFailoverTestJobResponse {
    /// Failover test job model.
    pub failover_test_job_model: Option<FailoverTestJobModel>,
    /// Id of the request.
    pub request_id: String,
}

/// Failover test job model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailoverTestJobModel {
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
