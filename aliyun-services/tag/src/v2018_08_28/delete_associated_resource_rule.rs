// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAssociatedResourceRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes associated resource rule.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/DeleteAssociatedResourceRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteAssociatedResourceRule {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Setting name, for example `rule:AttachEni-DetachEni-TagInstance:Ecs-Instance:Ecs-Eni`.
    pub setting_name: Option<String>,
}

/// Answer of [`DeleteAssociatedResourceRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAssociatedResourceRuleResponse {
    /// Id of the request.
    pub request_id: String,
}
