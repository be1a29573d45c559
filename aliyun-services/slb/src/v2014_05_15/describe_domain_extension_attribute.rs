// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainExtensionAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain extension attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensionAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_DOMAIN_EXTENSION_ID,
        errors::MISSING_PARAMETER_DOMAIN_EXTENSION_ID,
    )
)]
pub struct DescribeDomainExtensionAttribute {
    /// Domain extension id, for example `de-bp1rp7ta1****`.
    pub domain_extension_id: String,
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

/// Answer of [`DescribeDomainExtensionAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainExtensionAttributeResponse {
    /// Domain, for example `www.example.com`.
    pub domain: String,
    /// Domain extension id, for example `de-bp1rp7ta1****`.
    pub domain_extension_id: String,
    /// Listener port, for example `443`.
    pub listener_port: Option<i64>,
    /// Load balancer id, for example `lb-bp1o94dp5i6*****earr9g6d1l`.
    pub load_balancer_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Server certificate id, for example `231579085529123_166f82******_1714763408_709981430`.
    pub server_certificate_id: String,
}
