// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainExtensions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domain extensions.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDomainExtensions {
    /// Domain extension id, for example `de-bp1rp7ta1****`.
    pub domain_extension_id: Option<String>,
    /// Listener port, for example `443`.
    pub listener_port: i32,
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex****`.
    pub load_balancer_id: String,
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
}

/// Answer of [`DescribeDomainExtensions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainExtensionsResponse {
    /// Domain extensions.
    #[rpc(wrapper = "DomainExtension")]
    pub domain_extensions: Vec<DomainExtension>,
    /// Id of the request.
    pub request_id: String,
}

/// Domain extension.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainExtension {
    /// Domain, for example `www.example.com`.
    pub domain: String,
    /// Domain extension id, for example `de-bp1rp7ta1****`.
    pub domain_extension_id: String,
    /// Server certificate id, for example `1231579085529123_166f8204689_1714763408_70998****`.
    pub server_certificate_id: String,
}
