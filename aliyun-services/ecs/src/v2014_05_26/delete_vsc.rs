// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVsc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes vsc.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVsc)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteVsc {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
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
    /// Vsc id, for example `vsc-bp1j8y**etwq1ow3jal`.
    pub vsc_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeleteVsc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVscResponse {
    /// Id of the request.
    pub request_id: String,
}
