// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnCertificateDetailById`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN certificate detail by id.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnCertificateDetailById)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_CERT_ID_NOT_FOUND, errors::ABS_CERT_REGION_VALUE_NOT_SUPPORTED)
)]
pub struct DescribeCdnCertificateDetailById {
    /// Cert id: matches `^\d+$`, for example `12345`.
    pub cert_id: String,
    /// Cert region, for example `cn-hangzhou`.
    pub cert_region: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnCertificateDetailById`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnCertificateDetailByIdResponse {
    /// Cert.
    pub cert: String,
    /// Cert id, for example `12345`.
    pub cert_id: String,
    /// Cert name, for example `yourCertName`.
    pub cert_name: String,
    /// Key, for example `587f6db37e3a2f01047b032b739cbe31`.
    pub key: String,
    /// Id of the request.
    pub request_id: String,
}
