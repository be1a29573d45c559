// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagValues`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists tag values.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListTagValues)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = tag_values, item = String),
    errors(
        errors::RESOURCE_NOT_FOUND_ACL, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_SECURITY_POLICY, errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct ListTagValues {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource id, for example `eip-resource-test`.
    pub resource_id: Option<String>,
    /// Resource type, for example `loadbalancer`.
    pub resource_type: Option<String>,
    /// Tag key, for example `test`.
    pub tag_key: String,
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
    /// Tag values.
    pub tag_values: Vec<String>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}
