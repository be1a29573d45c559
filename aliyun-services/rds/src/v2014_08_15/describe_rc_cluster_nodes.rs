// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCClusterNodes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc cluster nodes.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCClusterNodes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = page?.total_count,
        size = page_size,
        items = nodes,
        item = Node
    )
)]
pub struct DescribeRCClusterNodes {
    /// Cluster id, for example `c919424d85a644078ab1575c3a02c****`.
    pub cluster_id: Option<String>,
    /// Node pool id, for example `rcnpf5e3ee4a65104cf0801f94850d37****`.
    pub node_pool_id: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// VPC id, for example `None`.
    pub vpc_id: Option<String>,
}

/// Answer of [`DescribeRCClusterNodes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCClusterNodesResponse {
    /// Nodes.
    pub nodes: Vec<Node>,
    /// Page.
    pub page: Option<Page>,
    /// Id of the request.
    pub request_id: String,
}

/// Node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Node {
    /// Creation time, UTC, for example `2024-10-21T07:20:09Z`.
    pub creation_time: String,
    /// Docker version, for example `1.0`.
    pub docker_version: String,
    /// Image id, for example `m-2oqiu973jwcxe****`.
    pub image_id: String,
    /// Instance id, for example `rc-u79597n5f54s5bnz****`.
    pub instance_id: String,
    /// Instance role, for example `Master`.
    pub instance_role: String,
    /// IP addresses.
    pub ip_addresses: Vec<String>,
    /// Is aliyun node, for example `true`.
    pub is_aliyun_node: Option<bool>,
    /// Node name, for example `cn-hangzhou.192.168.XXX.XXX`.
    pub node_name: String,
    /// Node pool id, for example `None`.
    pub node_pool_id: String,
    /// Node status, for example `Ready`.
    pub node_status: String,
    /// Pod count, for example `1`.
    pub pod_count: Option<i64>,
    /// Runtime version, UTC, for example `2024-10-21T07:20:09Z`.
    pub runtime_version: String,
    /// State, for example `running`.
    pub state: String,
}

/// Page.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Page {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}
