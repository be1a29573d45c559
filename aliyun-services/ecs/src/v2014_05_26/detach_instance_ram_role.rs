// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachInstanceRamRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Detaches instance RAM role.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachInstanceRamRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_IDS_MALFORMED, errors::INVALID_NETWORK_TYPE_MISMATCH_RAM_ROLE,
        errors::INVALID_USER_PASS_ROLE_FORBIDDEN, errors::INVALID_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DetachInstanceRamRole {
    /// Instance ids.
    pub instance_ids: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// RAM role name, for example `RamRoleTest`.
    pub ram_role_name: Option<String>,
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

/// Answer of [`DetachInstanceRamRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachInstanceRamRoleResponse {
    /// Detach instance RAM role results.
    #[rpc(wrapper = "DetachInstanceRamRoleResult")]
    pub detach_instance_ram_role_results: Vec<DetachInstanceRamRoleResult>,
    /// Fail count, for example `0`.
    pub fail_count: Option<i64>,
    /// RAM role name, for example `RamRoleTest`.
    pub ram_role_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Detach instance RAM role result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachInstanceRamRoleResult {
    /// Code.
    pub code: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance RAM role sets.
    #[rpc(wrapper = "InstanceRamRoleSet")]
    pub instance_ram_role_sets: Vec<InstanceRamRoleSet>,
    /// Message.
    pub message: String,
    /// Success.
    pub success: Option<bool>,
}

/// Instance RAM role set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceRamRoleSet {
    /// Instance id.
    pub instance_id: String,
    /// RAM role name.
    pub ram_role_name: String,
}
