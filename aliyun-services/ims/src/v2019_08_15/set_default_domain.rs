// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetDefaultDomain`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets default domain.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/SetDefaultDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct SetDefaultDomain {
    /// Default domain name, for example `examplecompany.onaliyun.com`.
    pub default_domain_name: String,
}

/// Answer of [`SetDefaultDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetDefaultDomainResponse {
    /// Default domain name, for example `examplecompany.onaliyun.com`.
    pub default_domain_name: String,
    /// Id of the request.
    pub request_id: String,
}
