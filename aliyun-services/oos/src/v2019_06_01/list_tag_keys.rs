// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagKeys`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists tag keys.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListTagKeys)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = keys, item = String)
)]
pub struct ListTagKeys {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource type, for example `template`.
    pub resource_type: Option<String>,
}

/// Answer of [`ListTagKeys`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTagKeysResponse {
    /// Keys.
    pub keys: Vec<String>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}
