// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceRamRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes instance RAM role.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceRamRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instance_ram_role_sets,
        item = InstanceRamRoleSet
    ),
    errors(
        errors::INVALID_INSTANCE_IDS_MALFORMED, errors::INVALID_NETWORK_TYPE_MISMATCH_RAM_ROLE,
        errors::INVALID_PARAMETER_ALL_EMPTY_403, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeInstanceRamRole {
    /// Instance ids.
    pub instance_ids: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// RAM role name, for example `EcsServiceRole-EcsDocGuideTest`.
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

/// Answer of [`DescribeInstanceRamRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceRamRoleResponse {
    /// Instance RAM role sets.
    #[rpc(wrapper = "InstanceRamRoleSet")]
    pub instance_ram_role_sets: Vec<InstanceRamRoleSet>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Instance RAM role set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceRamRoleSet {
    /// Instance id.
    pub instance_id: String,
    /// RAM role name.
    pub ram_role_name: String,
}
