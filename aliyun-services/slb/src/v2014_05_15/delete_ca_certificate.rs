// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCACertificate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes ca certificate.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteCACertificate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::CERTIFICATE_AND_PRIVATE_KEY_IS_REFERED)
)]
pub struct DeleteCACertificate {
    /// Ca certificate id, for example `123157908xxxxxxx_15c73d77203_-986300114_-2110544xxx`.
    #[rpc(name = "CACertificateId")]
    pub ca_certificate_id: String,
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

/// Answer of [`DeleteCACertificate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCACertificateResponse {
    /// Id of the request.
    pub request_id: String,
}
