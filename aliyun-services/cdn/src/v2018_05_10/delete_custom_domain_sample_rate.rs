// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCustomDomainSampleRate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes custom domain sample rate.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteCustomDomainSampleRate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct DeleteCustomDomainSampleRate {
    /// Domain names.
    pub domain_names: String,
}

/// Answer of [`DeleteCustomDomainSampleRate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCustomDomainSampleRateResponse {
    /// Id of the request.
    pub request_id: String,
}
