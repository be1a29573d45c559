// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateNetworkInterfacePermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates network interface permission.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNetworkInterfacePermission)
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
        errors::INVALID_OPERATION_PERMISSION_NOT_EXISTED, errors::INVALID_ENI_ID_NOT_FOUND,
    )
)]
pub struct CreateNetworkInterfacePermission {
    /// Account id, for example `1234567890`.
    pub account_id: i64,
    /// Network interface id, for example `eni-bp14v2sdd3v8htln****`.
    pub network_interface_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Permission, for example `InstanceAttach`.
    pub permission: String,
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

/// Answer of [`CreateNetworkInterfacePermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateNetworkInterfacePermissionResponse {
    /// Network interface permission.
    pub network_interface_permission: Option<NetworkInterfacePermission>,
    /// Id of the request.
    pub request_id: String,
}

/// Network interface permission.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkInterfacePermission {
    /// Account id, for example `1234567890`.
    pub account_id: String,
    /// Network interface id, for example `eni-bp14v2sdd3v8htln****`.
    pub network_interface_id: String,
    /// Network interface permission id, for example `eni-perm-bp1cs4lwn56lfb****`.
    pub network_interface_permission_id: String,
    /// Permission, for example `InstanceAttach`.
    pub permission: String,
    /// Permission state, for example `Granted`.
    pub permission_state: String,
    /// Service name, for example `Elastic Compute Service`.
    pub service_name: String,
}
