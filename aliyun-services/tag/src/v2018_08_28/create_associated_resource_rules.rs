// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAssociatedResourceRules`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates associated resource rules.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/CreateAssociatedResourceRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS
)]
pub struct CreateAssociatedResourceRules {
    /// Create rules list.
    #[rpc(dotted)]
    pub create_rules_list: Vec<CreateRule>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
}

/// Create rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CreateRule {
    /// Existing status.
    pub existing_status: Option<String>,
    /// Setting name, for example `rule:AttachEni-DetachEni-TagInstance:Ecs-Instance:Ecs-Eni`.
    pub setting_name: String,
    /// Status, for example `Enable`.
    pub status: String,
    /// Tag keys.
    pub tag_keys: Vec<String>,
}

/// Answer of [`CreateAssociatedResourceRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAssociatedResourceRulesResponse {
    /// Id of the request.
    pub request_id: String,
}
