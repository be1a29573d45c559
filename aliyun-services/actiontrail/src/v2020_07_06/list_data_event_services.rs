// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListDataEventServices`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists data event services.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/ListDataEventServices)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = data?.next_token,
        size = max_results,
        items = data?.service_infos,
        item = ServiceInfo
    )
)]
pub struct ListDataEventServices {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListDataEventServices`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListDataEventServicesResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Service infos.
    pub service_infos: Vec<ServiceInfo>,
}

/// Service info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServiceInfo {
    /// Event names.
    pub event_names: Vec<String>,
    /// Service name, for example `Cms`.
    pub service_name: String,
}
