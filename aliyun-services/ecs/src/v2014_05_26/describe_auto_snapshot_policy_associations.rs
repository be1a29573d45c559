// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAutoSnapshotPolicyAssociations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes auto snapshot policy associations.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoSnapshotPolicyAssociations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = auto_snapshot_policy_associations,
        item = AutoSnapshotPolicyAssociation
    )
)]
pub struct DescribeAutoSnapshotPolicyAssociations {
    /// Auto snapshot policy id, for example `sp-bp12quk7gqhhuu1f****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Disk id, for example `d-bp67acfmxazb4p****`.
    pub disk_id: Option<String>,
    /// Most items a page: at least 1.
    #[rpc(min = 1)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
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

/// Answer of [`DescribeAutoSnapshotPolicyAssociations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAutoSnapshotPolicyAssociationsResponse {
    /// Auto snapshot policy associations.
    #[rpc(wrapper = "AutoSnapshotPolicyAssociation")]
    pub auto_snapshot_policy_associations: Vec<AutoSnapshotPolicyAssociation>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Auto snapshot policy association.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AutoSnapshotPolicyAssociation {
    /// Auto snapshot policy id.
    pub auto_snapshot_policy_id: String,
    /// Disk id.
    pub disk_id: String,
}
