// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListMultiAccountTagValues`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists multi account tag values.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListMultiAccountTagValues)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = tag_values, item = String),
    errors(
        errors::NO_PERMISSION, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::MULTI_ACCOUNT_SERVICE_NOT_ENABLED, errors::NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::NOT_EXISTS_RESOURCE_DIRECTORY_FOLDER_ID,
        errors::NO_PERMISSION_RESOURCE_DIRECTORY_MEMBER_ACCOUNT, errors::INVALID_PARAMETER_SCOPE,
        errors::INVALID_PARAMETER_MATCH_TYPE,
    )
)]
pub struct ListMultiAccountTagValues {
    /// Match type, for example `Equals`.
    pub match_type: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Scope, for example `rd-r4****`.
    pub scope: Option<String>,
    /// Tag key, for example `test_key`.
    pub tag_key: String,
    /// Tag value, for example `test_value`.
    pub tag_value: Option<String>,
}

/// Answer of [`ListMultiAccountTagValues`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListMultiAccountTagValuesResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Tag values.
    pub tag_values: Vec<String>,
}
