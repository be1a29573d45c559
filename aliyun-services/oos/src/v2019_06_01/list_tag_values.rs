// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagValues`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists tag values.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListTagValues)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = values, item = String)
)]
pub struct ListTagValues {
    /// Key, for example `k1`.
    pub key: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource type, for example `template`.
    pub resource_type: Option<String>,
}

/// Answer of [`ListTagValues`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTagValuesResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Values.
    pub values: Vec<String>,
}
