// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCdnCertificateSigningRequest`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates CDN certificate signing request.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateCdnCertificateSigningRequest)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_VALUE_MALFORMED, errors::INTERNAL_KEY_ERROR,
        errors::INTERNAL_CREATE_CSR_ERROR, errors::INTERNAL_ENCODE_CSR_ERROR,
        errors::INTERNAL_ENCODE_KEY_ERROR, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateCdnCertificateSigningRequest {
    /// City: default `Hangzhou`, for example `Hangzhou`.
    pub city: Option<String>,
    /// Common name, for example `CommonName`.
    pub common_name: String,
    /// Country: default `CN`, for example `CN`.
    pub country: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Organization: default `Alibaba Inc.`, for example `Alibaba Inc`.
    pub organization: Option<String>,
    /// Organization unit: default `Aliyun CDN`, for example `Aliyun CDN`.
    pub organization_unit: Option<String>,
    /// Sans, for example `example.com`.
    #[rpc(name = "SANs")]
    pub sans: Option<String>,
    /// State: default `Zhejiang`, for example `Zhejiang`.
    pub state: Option<String>,
}

/// Answer of [`CreateCdnCertificateSigningRequest`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCdnCertificateSigningRequestResponse {
    /// Common name, for example `CommonName`.
    pub common_name: String,
    /// CSR, for example `CSRName`.
    pub csr: String,
    /// Pub md5, for example `629bf4fd8104eda171135bcb0f77****`.
    pub pub_md5: String,
    /// Id of the request.
    pub request_id: String,
}
