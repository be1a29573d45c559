// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagKeys`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists tag keys.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListTagKeys)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = tag_keys, item = String),
    errors(
        errors::NO_PERMISSION, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::INVALID_PARAMETER_MATCH_TYPE,
    )
)]
pub struct ListTagKeys {
    /// Match type, for example `Equals`.
    pub match_type: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Tag key, for example `test_key`.
    pub tag_key: Option<String>,
}

/// Answer of [`ListTagKeys`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTagKeysResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Tag keys.
    pub tag_keys: Vec<String>,
}
