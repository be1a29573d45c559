// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateGtmRecoveryPlan`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates gtm recovery plan.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateGtmRecoveryPlan)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateGtmRecoveryPlan {
    /// Fault addr pool, for example `["hra0**"]`.
    pub fault_addr_pool: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Name, for example `abc`.
    pub name: Option<String>,
    /// Recovery plan id, for example `100`.
    pub recovery_plan_id: i64,
    /// Remark, for example `remark`.
    pub remark: Option<String>,
}

/// Answer of [`UpdateGtmRecoveryPlan`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateGtmRecoveryPlanResponse {
    /// Id of the request.
    pub request_id: String,
}
