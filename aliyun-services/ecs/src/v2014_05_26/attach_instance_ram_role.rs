// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AttachInstanceRamRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Attaches instance RAM role.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachInstanceRamRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_IDS_MALFORMED, errors::INVALID_NETWORK_TYPE_MISMATCH_RAM_ROLE,
        errors::INVALID_USER_PASS_ROLE_FORBIDDEN, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_RAM_ROLE_NOT_FOUND, errors::INVALID_RAM_ROLE_NOT_ECS_ROLE,
    )
)]
pub struct AttachInstanceRamRole {
    /// Instance ids.
    #[rpc(json, required)]
    pub instance_ids: Vec<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Policy.
    pub policy: Option<String>,
    /// RAM role name, for example `testRamRoleName`.
    pub ram_role_name: String,
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

/// Answer of [`AttachInstanceRamRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachInstanceRamRoleResponse {
    /// Attach instance RAM role results.
    #[rpc(wrapper = "AttachInstanceRamRoleResult")]
    pub attach_instance_ram_role_results: Vec<AttachInstanceRamRoleResult>,
    /// Fail count, for example `0`.
    pub fail_count: Option<i64>,
    /// RAM role name, for example `testRamRoleName`.
    pub ram_role_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Attach instance RAM role result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachInstanceRamRoleResult {
    /// Code.
    pub code: String,
    /// Instance id.
    pub instance_id: String,
    /// Message.
    pub message: String,
    /// Success.
    pub success: Option<bool>,
}
