// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSnapshotPackage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes snapshot package.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotPackage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = snapshot_packages,
        item = SnapshotPackage
    )
)]
pub struct DescribeSnapshotPackage {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeSnapshotPackage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSnapshotPackageResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Snapshot packages.
    #[rpc(wrapper = "SnapshotPackage")]
    pub snapshot_packages: Vec<SnapshotPackage>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Snapshot package.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SnapshotPackage {
    /// Display name.
    pub display_name: String,
    /// End time.
    pub end_time: String,
    /// Init capacity.
    pub init_capacity: Option<i64>,
    /// Start time.
    pub start_time: String,
}
