// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteFlowLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes flow log.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteFlowLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_ID, errors::PROJECT_OR_LOGSTORE_NOT_EXIST,
        errors::SOURCE_PROJECT_NOT_EXIST, errors::UNAUTHORIZED, errors::PARAMETER_INVALID,
        errors::INVALID_STATUS, errors::INVALID_HD_MONITOR_STATUS,
        errors::FLOW_LOG_NUMBER_OVER_LIMIT, errors::INVALID_REGION_ID_NOT_FOUND_400,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INCORRECT_STATUS_FLOWLOG,
        errors::INVALID_RESOURCE_ID_NOT_FOUND, errors::FORBIDDEN_OPERATE_MANAGED_FLOW_LOG,
    )
)]
pub struct DeleteFlowLog {
    /// Flow log id, for example `fl-m5e8vhz2t21sel1nq****`.
    pub flow_log_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-qingdao`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteFlowLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteFlowLogResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
