// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceMaintenanceAttributes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes instance maintenance attributes.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceMaintenanceAttributes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = maintenance_attributes,
        item = MaintenanceAttribute
    ),
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_PARAMETER_403,
        errors::INSTANCE_ID_LIMIT_EXCEEDED, errors::OPERATION_DENIED_NOT_IN_WHITE_LIST,
        errors::INVALID_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DescribeInstanceMaintenanceAttributes {
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100)]
    pub instance_id: Vec<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
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

/// Answer of [`DescribeInstanceMaintenanceAttributes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceMaintenanceAttributesResponse {
    /// Maintenance attributes.
    #[rpc(wrapper = "MaintenanceAttribute")]
    pub maintenance_attributes: Vec<MaintenanceAttribute>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Maintenance attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MaintenanceAttribute {
    /// Action on maintenance.
    pub action_on_maintenance: Option<ActionOnMaintenance>,
    /// Instance id.
    pub instance_id: String,
    /// Maintenance windows.
    #[rpc(wrapper = "MaintenanceWindow")]
    pub maintenance_windows: Vec<MaintenanceWindow>,
    /// Notify on maintenance.
    pub notify_on_maintenance: Option<bool>,
}

/// Action on maintenance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ActionOnMaintenance {
    /// Default value.
    pub default_value: String,
    /// Supported values.
    #[rpc(wrapper = "SupportedValue")]
    pub supported_values: Vec<String>,
    /// Value.
    pub value: String,
}

/// Maintenance window.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MaintenanceWindow {
    /// End time.
    pub end_time: String,
    /// Start time.
    pub start_time: String,
}
