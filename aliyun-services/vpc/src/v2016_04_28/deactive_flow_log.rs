// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeactiveFlowLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `DeactiveFlowLog`.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeactiveFlowLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_BUSINESS_STATUS_FLOW_LOG, errors::INVALID_INSTANCE_ID,
        errors::INVALID_STATUS, errors::FLOW_LOG_NUMBER_OVER_LIMIT,
        errors::INVALID_REGION_ID_NOT_FOUND_400, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INCORRECT_STATUS_FLOWLOG, errors::FORBIDDEN_OPERATE_MANAGED_FLOW_LOG,
    )
)]
pub struct DeactiveFlowLog {
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

/// Answer of [`DeactiveFlowLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeactiveFlowLogResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
