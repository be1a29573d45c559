// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes rules.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_NOT_ALLOWED, errors::OPERATION_FAILED_LISTENER_STATUS_NOT_SUPPORT,
        errors::OPERATION_FAILED_LISTENER_CONFLICT,
    )
)]
pub struct DeleteRules {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Rule ids, for example `["rule-bp1z9ce******","rule-bp1tuc******4"]`.
    #[rpc(json, required)]
    pub rule_ids: Vec<String>,
}

/// Answer of [`DeleteRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRulesResponse {
    /// Id of the request.
    pub request_id: String,
}
