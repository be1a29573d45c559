// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAutoGroupingRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes auto grouping rule.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteAutoGroupingRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteAutoGroupingRule {
    /// Rule id, for example `gr-acfo******hy6a`.
    pub rule_id: String,
}

/// Answer of [`DeleteAutoGroupingRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAutoGroupingRuleResponse {
    /// Id of the request.
    pub request_id: String,
}
