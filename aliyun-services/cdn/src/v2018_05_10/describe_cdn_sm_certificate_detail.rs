// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnSMCertificateDetail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN sm certificate detail.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnSMCertificateDetail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_CERT_IDENTIFIER_VALUE_NOT_SUPPORTED)
)]
pub struct DescribeCdnSMCertificateDetail {
    /// Cert identifier, for example `648****-cn-hangzhou`.
    pub cert_identifier: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnSMCertificateDetail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnSMCertificateDetailResponse {
    /// Cert expire time, UTC, for example `2022-08-31T09:42:28Z`.
    pub cert_expire_time: String,
    /// Cert identifier, for example `648****-cn-hangzhou`.
    pub cert_identifier: String,
    /// Cert name, for example `yourCertName`.
    pub cert_name: String,
    /// Cert org, for example `DigiCert Inc`.
    pub cert_org: String,
    /// Common name, for example `example.com`.
    pub common_name: String,
    /// Encrypt certificate, for example `-BEGIN CERTIFICATE-----***-----END CERTIFICATE--`.
    pub encrypt_certificate: String,
    /// Id of the request.
    pub request_id: String,
    /// Sans, for example `***.example.com`.
    pub sans: String,
    /// Sign certificate, for example `--BEGIN CERTIFICATE-----***-----END CERTIFICATE--`.
    pub sign_certificate: String,
}
