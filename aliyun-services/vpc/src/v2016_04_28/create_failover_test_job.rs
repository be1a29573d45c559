// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateFailoverTestJob`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Creates failover test job.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateFailoverTestJob)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_NAME, errors::ILLEGAL_PARAM_DESCRIPTION,
        errors::ILLEGAL_PARAM_RESOURCE_TYPE, errors::EC_FAILOVER_TEST_JOB_EXCEED_MAX_RESOURCE_NUM,
        errors::EC_FAILOVER_TEST_JOB_RESOURCE_IN_ANOTHER_PROCESSING_JOB,
        errors::ILLEGAL_PARAM_RESOURCE_ID, errors::INCORRECT_STATUS_RESOURCE_ID,
        errors::INCORRECT_BUSINESS_STATUS_RESOURCE_ID, errors::VPCONN_NOT_ASSOCIATED_VBR,
        errors::VPCONN_WITH_VLAN0_NOT_SUPPORT_SHUTDOWN,
        errors::PCONN_CONTAINS_MORE_THAN_ONE_VPCONN,
        errors::PCONN_CONTAILS_MORE_THAN_ONE_ACROSS_COUNT_VBR, errors::ILLEGAL_PARAM_JOB_TYPE,
        errors::ILLEGAL_PARAM_JOB_DURATION, errors::ANOTHER_JOB_TESTING,
    )
)]
pub struct CreateFailoverTestJob {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Job duration: 1 to 4320, for example `60`.
    #[rpc(min = 1, max = 4320)]
    pub job_duration: i32,
    /// Job type, for example `StartNow`.
    pub job_type: JobType,
    /// Name, for example `test`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource id: 1 to 16 items.
    #[rpc(min_len = 1, max_len = 16, required)]
    pub resource_id: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource type, for example `PHYSICALCONNECTION`.
    pub resource_type: ResourceType,
}

/// What `JobType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum JobType {
    /// `StartNow`.
    StartNow,
    /// `StartLater`.
    StartLater,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `ResourceType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ResourceType {
    /// `PHYSICALCONNECTION`.
    #[rpc(name = "PHYSICALCONNECTION")]
    Physicalconnection,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`CreateFailoverTestJob`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateFailoverTestJobResponse {
    /// Job id, for example `ftj-bp1yh6mvi13aq3g8w****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
