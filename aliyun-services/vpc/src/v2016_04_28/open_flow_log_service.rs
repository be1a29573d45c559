// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `OpenFlowLogService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Opens flow log service.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/OpenFlowLogService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_EXCEED_PURCHASE_LIMIT, errors::FORBIDDEN_RAM,
        errors::OPERATION_FAILED_ALI_GROUP_USER_CAN_NOT_BUY_INNER_COMMODITY,
        errors::OPERATION_FAILED_QUOTA_NOT_ENOUGH, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::OPERATION_FAILED_BASIC_INFO_UNCOMPLETED,
    )
)]
pub struct OpenFlowLogService {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`OpenFlowLogService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpenFlowLogServiceResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
