// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeNetworkInterfacePermissions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes network interface permissions.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfacePermissions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = network_interface_permissions,
        item = NetworkInterfacePermission
    ),
    errors(
        errors::MISSING_PARAMETER, errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::NOT_BELONG_USER, errors::INVALID_OPERATION_PERMISSION_EXISTED,
        errors::INVALID_USER_TYPE_NOT_SUPPORTED, errors::ABS_INVALID_ACCOUNT_NOT_FOUND,
        errors::FORBIDDEN_NOT_SUPPORT_RAM, errors::FORBIDDEN_SUB_USER,
        errors::INVALID_OPERATION_PERMISSION_NOT_EXISTED, errors::INVALID_ENI_ID_NOT_FOUND,
    )
)]
pub struct DescribeNetworkInterfacePermissions {
    /// Network interface id, for example `eni-bp17pdijfczax****`.
    pub network_interface_id: Option<String>,
    /// Network interface permission id: at most 100 items.
    #[rpc(max_len = 100)]
    pub network_interface_permission_id: Vec<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
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

/// Answer of [`DescribeNetworkInterfacePermissions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeNetworkInterfacePermissionsResponse {
    /// Network interface permissions.
    #[rpc(wrapper = "NetworkInterfacePermission")]
    pub network_interface_permissions: Vec<NetworkInterfacePermission>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Network interface permission.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkInterfacePermission {
    /// Account id.
    pub account_id: String,
    /// Network interface id.
    pub network_interface_id: String,
    /// Network interface permission id.
    pub network_interface_permission_id: String,
    /// Permission.
    pub permission: String,
    /// Permission state.
    pub permission_state: String,
    /// Service name.
    pub service_name: String,
}
