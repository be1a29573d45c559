// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelSimulatedSystemEvents`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Cancels simulated system events.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelSimulatedSystemEvents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::EVENT_ID_LIMIT_EXCEEDED, errors::INVALID_PARAMETER_403,
        errors::CANNOT_CANCEL_SYSTEM_EVENT_NOT_SIMULATED, errors::INVALID_EVENT_ID_NOT_FOUND,
        errors::MISSING_PARAMETER_404,
    )
)]
pub struct CancelSimulatedSystemEvents {
    /// Event id: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub event_id: Vec<String>,
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`CancelSimulatedSystemEvents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelSimulatedSystemEventsResponse {
    /// Id of the request.
    pub request_id: String,
}
