// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSimulatedSystemEvents`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates simulated system events.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSimulatedSystemEvents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_403, errors::INVALID_NOT_BEFORE_PASSED,
        errors::SIMULATED_EVENT_LIMIT_EXCEEDED, errors::INSTANCE_ID_LIMIT_EXCEEDED,
        errors::MISSING_PARAMETER_404, errors::INVALID_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct CreateSimulatedSystemEvents {
    /// Event type, for example `SystemMaintenance.Reboot`.
    pub event_type: String,
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub instance_id: Vec<String>,
    /// Not before, UTC, for example `2018-12-01T06:32:31Z`.
    pub not_before: String,
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

/// Answer of [`CreateSimulatedSystemEvents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSimulatedSystemEventsResponse {
    /// Event id set.
    #[rpc(wrapper = "EventId")]
    pub event_id_set: Vec<String>,
    /// Id of the request.
    pub request_id: String,
}
