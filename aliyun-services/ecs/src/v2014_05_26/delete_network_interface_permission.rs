// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteNetworkInterfacePermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes network interface permission.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNetworkInterfacePermission)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::NOT_BELONG_USER, errors::INVALID_OPERATION_PERMISSION_EXISTED,
        errors::INVALID_USER_TYPE_NOT_SUPPORTED, errors::ABS_INVALID_ACCOUNT_NOT_FOUND,
        errors::FORBIDDEN_NOT_SUPPORT_RAM, errors::FORBIDDEN_SUB_USER,
        errors::INVALID_OPERATION_PERMISSION_NOT_EXISTED,
        errors::INVALID_ENI_PERMISSION_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DeleteNetworkInterfacePermission {
    /// Force.
    pub force: Option<bool>,
    /// Network interface permission id.
    pub network_interface_permission_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
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

/// Answer of [`DeleteNetworkInterfacePermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteNetworkInterfacePermissionResponse {
    /// Id of the request.
    pub request_id: String,
}
