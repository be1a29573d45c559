// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetCdnDomainSMCertificate`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Sets CDN domain sm certificate.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/SetCdnDomainSMCertificate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_CERT_IDENTIFIER_VALUE_NOT_SUPPORTED)
)]
pub struct SetCdnDomainSMCertificate {
    /// Cert identifier, for example `1234****-cn-hangzhou`.
    pub cert_identifier: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// SSL protocol, for example `on`.
    #[rpc(name = "SSLProtocol")]
    pub ssl_protocol: SSLProtocol,
}

/// What `SSLProtocol` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum SSLProtocol {
    /// `on`.
    #[rpc(name = "on")]
    On,
    /// `off`.
    #[rpc(name = "off")]
    Off,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`SetCdnDomainSMCertificate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetCdnDomainSMCertificateResponse {
    /// Id of the request.
    pub request_id: String,
}
