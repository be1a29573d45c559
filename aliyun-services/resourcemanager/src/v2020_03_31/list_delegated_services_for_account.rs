// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListDelegatedServicesForAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists delegated services for account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListDelegatedServicesForAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS
)]
pub struct ListDelegatedServicesForAccount {
    /// Account id, for example `138660628348****`.
    pub account_id: String,
}

/// Answer of [`ListDelegatedServicesForAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListDelegatedServicesForAccountResponse {
    /// Delegated services.
    #[rpc(wrapper = "DelegatedService")]
    pub delegated_services: Vec<DelegatedService>,
    /// Id of the request.
    pub request_id: String,
}

/// Delegated service.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DelegatedService {
    /// Delegation enabled time.
    pub delegation_enabled_time: String,
    /// Service principal.
    pub service_principal: String,
    /// Status.
    pub status: String,
}
