// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAssociatedResourceRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates associated resource rule.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/UpdateAssociatedResourceRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateAssociatedResourceRule {
    /// Existing status.
    pub existing_status: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Setting name.
    pub setting_name: String,
    /// Status, for example `Enable`.
    pub status: Option<String>,
    /// Tag keys.
    pub tag_keys: Vec<String>,
}

/// Answer of [`UpdateAssociatedResourceRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAssociatedResourceRuleResponse {
    /// Id of the request.
    pub request_id: String,
}
