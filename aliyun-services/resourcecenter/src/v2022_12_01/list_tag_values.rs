// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagValues`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists tag values.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListTagValues)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = tag_values, item = String),
    errors(
        errors::NO_PERMISSION, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::INVALID_PARAMETER_MATCH_TYPE,
    )
)]
pub struct ListTagValues {
    /// Match type, for example `Equals`.
    pub match_type: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Tag key, for example `test_key`.
    pub tag_key: String,
    /// Tag value, for example `test_value`.
    pub tag_value: Option<String>,
}

/// Answer of [`ListTagValues`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTagValuesResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Tag values.
    pub tag_values: Vec<String>,
}
