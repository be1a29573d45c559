// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnFullDomainsBlockIPHistory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN full domains block IP history.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnFullDomainsBlockIPHistory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCdnFullDomainsBlockIPHistory {
    /// End time, UTC, for example `2023-04-24T19:00:00Z`.
    pub end_time: String,
    /// IP list, for example `1.XXX.XXX.1,2.XXX.XXX.2`.
    #[rpc(name = "IPList")]
    pub ip_list: String,
    /// Start time, UTC, for example `2023-04-24T17:00:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeCdnFullDomainsBlockIPHistory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnFullDomainsBlockIPHistoryResponse {
    /// Code, for example `0`.
    pub code: Option<i64>,
    /// Description, for example `OK`.
    pub description: String,
    /// IP block info.
    #[rpc(name = "IPBlockInfo")]
    pub ip_block_info: Vec<IPBlockInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// IP block info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IPBlockInfo {
    /// Block IP, for example `1.XXX.XXX.0~1.XXX.XXX.255`.
    #[rpc(name = "BlockIP")]
    pub block_ip: String,
    /// Deliver time, for example `2023-04-24 18:49:37`.
    pub deliver_time: String,
    /// Status, for example `Success`.
    pub status: String,
}
