// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePdnsAppKeys`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes pdns app keys.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsAppKeys)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribePdnsAppKeys {
    /// Lang.
    pub lang: Option<String>,
}

/// Answer of [`DescribePdnsAppKeys`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePdnsAppKeysResponse {
    /// App keys.
    pub app_keys: Vec<AppKey>,
    /// Id of the request.
    pub request_id: String,
}

/// App key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AppKey {
    /// App key id.
    pub app_key_id: String,
    /// Bind edge DNS clusters.
    pub bind_edge_dns_clusters: Vec<BindEdgeDnsCluster>,
    /// Create date.
    pub create_date: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Remark.
    pub remark: String,
    /// State.
    pub state: String,
}

/// Bind edge DNS cluster.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BindEdgeDnsCluster {
    /// Cluster id.
    pub cluster_id: String,
    /// Cluster name.
    pub cluster_name: String,
    /// Cluster user id.
    pub cluster_user_id: String,
}
