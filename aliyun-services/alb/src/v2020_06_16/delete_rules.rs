// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes rules.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_RULE, errors::OPERATION_DENIED_CROSS_LOAD_BALANCER_RULES,
        errors::FORBIDDEN_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_RULE,
    )
)]
pub struct DeleteRules {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Rule ids: 1 to 11 items.
    #[rpc(min_len = 1, max_len = 11, required)]
    pub rule_ids: Vec<String>,
}

/// Answer of [`DeleteRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRulesResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
