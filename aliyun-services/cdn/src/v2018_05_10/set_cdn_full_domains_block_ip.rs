// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetCdnFullDomainsBlockIP`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets CDN full domains block IP.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/SetCdnFullDomainsBlockIP)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct SetCdnFullDomainsBlockIP {
    /// Block interval, for example `3000`.
    pub block_interval: Option<i32>,
    /// IP list, for example `1.XXX.XXX.1,2.XXX.XXX.2`.
    #[rpc(name = "IPList")]
    pub ip_list: String,
    /// Operation type, for example `block`.
    pub operation_type: String,
    /// Update type, for example `cover`.
    pub update_type: Option<String>,
}

/// Answer of [`SetCdnFullDomainsBlockIP`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetCdnFullDomainsBlockIPResponse {
    /// Code, for example `0`.
    pub code: Option<i64>,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
