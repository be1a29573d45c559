// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceMaintenanceAttributes`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies instance maintenance attributes.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMaintenanceAttributes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_403, errors::OPERATION_DENIED_NOT_IN_WHITE_LIST,
        errors::INVALID_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct ModifyInstanceMaintenanceAttributes {
    /// Action on maintenance, for example `AutoRecover`.
    pub action_on_maintenance: Option<String>,
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100)]
    pub instance_id: Vec<String>,
    /// Maintenance window: at most 1 items.
    #[rpc(dotted, max_len = 1)]
    pub maintenance_window: Vec<MaintenanceWindow>,
    /// Notify on maintenance, for example `false`.
    pub notify_on_maintenance: Option<bool>,
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

/// Maintenance window.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct MaintenanceWindow {
    /// End time, for example `18:00:00`.
    pub end_time: Option<String>,
    /// Start time, for example `02:00:00`.
    pub start_time: Option<String>,
}

/// Answer of [`ModifyInstanceMaintenanceAttributes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceMaintenanceAttributesResponse {
    /// Id of the request.
    pub request_id: String,
}
