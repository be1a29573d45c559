// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePortRangeListAssociations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes port range list associations.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeListAssociations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = port_range_list_associations,
        item = PortRangeListAssociation
    )
)]
pub struct DescribePortRangeListAssociations {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port range list id, for example `prl-2ze9743****`.
    pub port_range_list_id: String,
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

/// Answer of [`DescribePortRangeListAssociations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePortRangeListAssociationsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Port range list associations.
    pub port_range_list_associations: Vec<PortRangeListAssociation>,
    /// Id of the request.
    pub request_id: String,
}

/// Port range list association.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PortRangeListAssociation {
    /// Resource id, for example `sg-2zefu72****`.
    pub resource_id: String,
    /// Resource type, for example `SecurityGroup`.
    pub resource_type: String,
}
