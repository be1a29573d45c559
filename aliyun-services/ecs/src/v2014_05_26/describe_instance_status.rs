// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes instance status.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instance_statuses,
        item = InstanceStatuse
    ),
    waiter(running, status = instance_statuses[].status, done("Running")),
    waiter(stopped, status = instance_statuses[].status, done("Stopped")),
    waiter(deleted, status = instance_statuses[].status, done(missing)),
    errors(
        errors::INVALID_PARAMETER_TOO_MANY_INSTANCE_IDS,
        errors::ABS_INVALID_INSTANCE_IDS_MAL_FORMED, errors::INVALID_ZONE_ID_NOT_FOUND,
    )
)]
pub struct DescribeInstanceStatus {
    /// Cluster id, for example `cls-bp67acfmxazb4p****`.
    pub cluster_id: Option<String>,
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100)]
    pub instance_id: Vec<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Zone id, for example `cn-hangzhou-d`.
    pub zone_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeInstanceStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceStatusResponse {
    /// Instance statuses.
    #[rpc(wrapper = "InstanceStatus")]
    pub instance_statuses: Vec<InstanceStatuse>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Instance statuse.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceStatuse {
    /// Instance id.
    pub instance_id: String,
    /// Status.
    pub status: String,
}
