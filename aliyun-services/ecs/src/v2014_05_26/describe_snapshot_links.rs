// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSnapshotLinks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes snapshot links.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotLinks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = snapshot_links,
        item = SnapshotLink
    ),
    errors(
        errors::INVALID_INSTANCE_ID_NOT_FOUND_400, errors::INVALID_REGION_ID_400,
        errors::INVALID_SNAPSHOT_LINK_IDS, errors::INVALID_DISK_IDS, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeSnapshotLinks {
    /// Disk ids.
    #[rpc(json)]
    pub disk_ids: Vec<String>,
    /// Instance id, for example `i-bp1h6jmbefj2cyqs****`.
    pub instance_id: Option<String>,
    /// Most items a page: at least 0.
    #[rpc(min = 0)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
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
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Snapshot link ids.
    pub snapshot_link_ids: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeSnapshotLinks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSnapshotLinksResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Snapshot links.
    #[rpc(wrapper = "SnapshotLink")]
    pub snapshot_links: Vec<SnapshotLink>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Snapshot link.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SnapshotLink {
    /// Category.
    pub category: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Instant access.
    pub instant_access: Option<bool>,
    /// Region id.
    pub region_id: String,
    /// Snapshot link id.
    pub snapshot_link_id: String,
    /// Source disk id.
    pub source_disk_id: String,
    /// Source disk name.
    pub source_disk_name: String,
    /// Source disk size.
    pub source_disk_size: Option<i64>,
    /// Source disk type.
    pub source_disk_type: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Total size.
    pub total_size: Option<i64>,
}
