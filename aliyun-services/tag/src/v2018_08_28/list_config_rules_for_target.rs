// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListConfigRulesForTarget`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists config rules for target.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/ListConfigRulesForTarget)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_result, items = data, item = Data)
)]
pub struct ListConfigRulesForTarget {
    /// Max result, for example `50`.
    pub max_result: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Policy type, for example `tags`.
    pub policy_type: Option<String>,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Tag key, for example `CostCenter`.
    pub tag_key: Option<String>,
    /// Target id, for example `134254031178****`.
    pub target_id: Option<String>,
    /// Target type, for example `ACCOUNT`.
    pub target_type: Option<String>,
    /// User type, for example `USER`.
    pub user_type: Option<String>,
}

/// Answer of [`ListConfigRulesForTarget`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListConfigRulesForTargetResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Aggregator id, for example `ca-efdc33dc9b37002d****`.
    pub aggregator_id: String,
    /// Config rule id, for example `cr-0lb4866180880069****`.
    pub config_rule_id: String,
    /// Policy type, for example `tags`.
    pub policy_type: String,
    /// Remediation, for example `false`.
    pub remediation: Option<bool>,
    /// Tag key, for example `CostCenter`.
    pub tag_key: String,
    /// Tag value, for example `Project`.
    pub tag_value: String,
    /// Target id, for example `134254031178****`.
    pub target_id: String,
    /// Target type, for example `USER`.
    pub target_type: String,
}
