// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListNetworkRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists network rules.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListNetworkRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = network_rules,
        item = NetworkRule
    ),
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct ListNetworkRules {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListNetworkRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListNetworkRulesResponse {
    /// Network rules.
    #[rpc(wrapper = "NetworkRule")]
    pub network_rules: Vec<NetworkRule>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Network rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkRule {
    /// Name.
    pub name: String,
    /// Type.
    pub r#type: String,
}
