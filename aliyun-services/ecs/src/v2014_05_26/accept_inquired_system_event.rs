// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AcceptInquiredSystemEvent`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Accepts inquired system event.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AcceptInquiredSystemEvent)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_PARAMETER,
        errors::OPERATION_DENIED_ACCEPT_NOT_SUPPORTED, errors::OPERATION_CONFLICT,
        errors::OPERATION_FAIL_DISK_CATEGORY_NOT_SUPPORTED,
        errors::OPERATION_FAIL_DISK_STATUS_NOT_SUPPORTED,
        errors::OPERATION_FAIL_INSTANCE_STATUS_NOT_SUPPORTED,
        errors::SWITCH_TO_OFFLINE_ONLINE_ISOLATE_FAIL,
        errors::SWITCH_TO_OFFLINE_ONLINE_REINIT_FAIL, errors::INCORRECT_INSTANCE_STATUS,
        errors::INVALID_EVENT_ID_NO_INQUIRING_EVENT_FOUND,
    )
)]
pub struct AcceptInquiredSystemEvent {
    /// Choice, for example `hide`.
    pub choice: Option<String>,
    /// Event id, for example `e-2zeielxl1qzq8slb****`.
    pub event_id: String,
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

/// Answer of [`AcceptInquiredSystemEvent`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AcceptInquiredSystemEventResponse {
    /// Id of the request.
    pub request_id: String,
}
