// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteServerCertificate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes server certificate.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteServerCertificate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::CERTIFICATE_RELATED_DOMAIN_EXTENSION_EXIST,
        errors::CERTIFICATE_AND_PRIVATE_KEY_IS_REFERED,
    )
)]
pub struct DeleteServerCertificate {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Server certificate id, for example `123157xxxxxxx_166f8204689_1714763408_709981430`.
    pub server_certificate_id: String,
}

/// Answer of [`DeleteServerCertificate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteServerCertificateResponse {
    /// Id of the request.
    pub request_id: String,
}
