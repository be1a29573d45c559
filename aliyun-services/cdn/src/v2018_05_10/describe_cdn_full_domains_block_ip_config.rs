// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnFullDomainsBlockIPConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN full domains block IP config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnFullDomainsBlockIPConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCdnFullDomainsBlockIPConfig {
    /// IP list, for example `1.XXX.XXX.1,2.XXX.XXX.2`.
    #[rpc(name = "IPList")]
    pub ip_list: Option<String>,
}

/// Answer of [`DescribeCdnFullDomainsBlockIPConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnFullDomainsBlockIPConfigResponse {
    /// Code, for example `0`.
    pub code: Option<i64>,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
