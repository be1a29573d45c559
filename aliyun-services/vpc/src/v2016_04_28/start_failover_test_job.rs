// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartFailoverTestJob`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Starts failover test job.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/StartFailoverTestJob)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_JOB_ID, errors::INCORRECT_STATUS_ONLY_FOR_INIT,
        errors::EC_FAILOVER_TEST_JOB_RESOURCE_IN_ANOTHER_PROCESSING_JOB,
        errors::ILLEGAL_PARAM_RESOURCE_ID, errors::INCORRECT_STATUS_RESOURCE_ID,
        errors::INCORRECT_BUSINESS_STATUS_RESOURCE_ID, errors::VPCONN_NOT_ASSOCIATED_VBR,
        errors::VPCONN_WITH_VLAN0_NOT_SUPPORT_SHUTDOWN,
        errors::PCONN_CONTAINS_MORE_THAN_ONE_VPCONN,
        errors::PCONN_CONTAILS_MORE_THAN_ONE_ACROSS_COUNT_VBR,
    )
)]
pub struct StartFailoverTestJob {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Job id, for example `ftj-bp1yh6mvi13aq3g8w****`.
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

/// Answer of [`StartFailoverTestJob`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartFailoverTestJobResponse {
    /// Id of the request.
    pub request_id: String,
}
