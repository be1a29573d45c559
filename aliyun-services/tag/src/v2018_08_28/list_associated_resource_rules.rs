// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAssociatedResourceRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists associated resource rules.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/ListAssociatedResourceRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_result, items = rules, item = Rule)
)]
pub struct ListAssociatedResourceRules {
    /// Max result, for example `50`.
    pub max_result: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Setting name.
    pub setting_name: Vec<String>,
    /// Status, for example `Enable`.
    pub status: Option<String>,
}

/// Answer of [`ListAssociatedResourceRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAssociatedResourceRulesResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Rules.
    pub rules: Vec<Rule>,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Existing status.
    pub existing_status: String,
    /// Setting name.
    pub setting_name: String,
    /// Status, for example `Disable/Enable`.
    pub status: String,
    /// Tag keys.
    pub tag_keys: Vec<String>,
}
