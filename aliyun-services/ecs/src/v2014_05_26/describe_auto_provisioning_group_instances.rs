// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAutoProvisioningGroupInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes auto provisioning group instances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroupInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instances,
        item = Instance
    ),
    errors(
        errors::MISSING_PARAMETER, errors::MISSING_PARAMTER_REGION_ID, errors::FORBIDDEN_RAM,
        errors::INVALID_AUTO_PROVISIONING_GROUP_ID_NOT_FOUND,
    )
)]
pub struct DescribeAutoProvisioningGroupInstances {
    /// Auto provisioning group id, for example `apg-uf6jel2bbl62wh13****`.
    pub auto_provisioning_group_id: String,
    /// Owner account, for example `123456`.
    pub owner_account: Option<String>,
    /// Owner id, for example `123456`.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account, for example `123456`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `123456`.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeAutoProvisioningGroupInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAutoProvisioningGroupInstancesResponse {
    /// Instances.
    #[rpc(wrapper = "Instance")]
    pub instances: Vec<Instance>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Instance {
    /// CPU.
    #[rpc(name = "CPU")]
    pub cpu: Option<i64>,
    /// Creation time.
    pub creation_time: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance type.
    pub instance_type: String,
    /// Io optimized.
    pub io_optimized: Option<bool>,
    /// Is spot.
    pub is_spot: Option<bool>,
    /// Memory.
    pub memory: Option<i64>,
    /// Network type.
    pub network_type: String,
    /// OS type.
    pub os_type: String,
    /// Region id.
    pub region_id: String,
    /// Status.
    pub status: String,
    /// Zone id.
    pub zone_id: String,
}
