// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetServerCertificateName`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets server certificate name.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetServerCertificateName)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS
)]
pub struct SetServerCertificateName {
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
    /// Server certificate id, for example `139a0******-cn-east-hangzhou-01`.
    pub server_certificate_id: String,
    /// Server certificate name, for example `mycert01`.
    pub server_certificate_name: String,
}

/// Answer of [`SetServerCertificateName`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetServerCertificateNameResponse {
    /// Id of the request.
    pub request_id: String,
}
