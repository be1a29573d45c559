// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeStagingIp`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes staging IP.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeStagingIp)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeStagingIp {}

/// Answer of [`DescribeStagingIp`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeStagingIpResponse {
    /// IPv4s.
    #[rpc(name = "IPV4s", wrapper = "IPV4")]
    pub ipv4s: Vec<String>,
    /// Id of the request.
    pub request_id: String,
}
