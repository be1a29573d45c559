// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetCACertificateName`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets ca certificate name.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetCACertificateName)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS
)]
pub struct SetCACertificateName {
    /// Ca certificate id, for example `139a0******-cn-east-hangzhou-01`.
    #[rpc(name = "CACertificateId")]
    pub ca_certificate_id: String,
    /// Ca certificate name, for example `mycacert02`.
    #[rpc(name = "CACertificateName")]
    pub ca_certificate_name: String,
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

/// Answer of [`SetCACertificateName`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetCACertificateNameResponse {
    /// Id of the request.
    pub request_id: String,
}
