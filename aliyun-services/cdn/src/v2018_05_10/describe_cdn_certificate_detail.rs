// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnCertificateDetail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN certificate detail.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnCertificateDetail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCdnCertificateDetail {
    /// Cert name, for example `cert-15480655xxxx`.
    pub cert_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnCertificateDetail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnCertificateDetailResponse {
    /// Cert.
    pub cert: String,
    /// Cert id, for example `881049`.
    pub cert_id: String,
    /// Cert name, for example `cert-15480655xxxx`.
    pub cert_name: String,
    /// Key, for example `xxxx`.
    pub key: String,
    /// Id of the request.
    pub request_id: String,
}
