// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListDelegatedServicesForAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists delegated services for account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListDelegatedServicesForAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = delegated_services,
        item = DelegatedService
    )
)]
pub struct ListDelegatedServicesForAccount {
    /// Account id, for example `138660628348****`.
    pub account_id: String,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListDelegatedServicesForAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListDelegatedServicesForAccountResponse {
    /// Delegated services.
    #[rpc(wrapper = "DelegatedService")]
    pub delegated_services: Vec<DelegatedService>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Delegated service.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DelegatedService {
    /// Delegation enabled time, for example `1616652684164`.
    pub delegation_enabled_time: String,
    /// Service principal, for example `cloudfw.aliyuncs.com`.
    pub service_principal: String,
    /// Status, for example `ENABLED`.
    pub status: String,
}
