// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddGtmRecoveryPlan`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Adds gtm recovery plan.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddGtmRecoveryPlan)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddGtmRecoveryPlan {
    /// Fault addr pool, for example `["hra0or"]`.
    pub fault_addr_pool: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Name, for example `name-example`.
    pub name: String,
    /// Remark, for example `remark`.
    pub remark: Option<String>,
}

/// Answer of [`AddGtmRecoveryPlan`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddGtmRecoveryPlanResponse {
    /// Recovery plan id, for example `100`.
    pub recovery_plan_id: String,
    /// Id of the request.
    pub request_id: String,
}
