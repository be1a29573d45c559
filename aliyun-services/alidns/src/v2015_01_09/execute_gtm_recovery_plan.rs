// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ExecuteGtmRecoveryPlan`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Executes gtm recovery plan.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ExecuteGtmRecoveryPlan)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct ExecuteGtmRecoveryPlan {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Recovery plan id, for example `100`.
    pub recovery_plan_id: i64,
}

/// Answer of [`ExecuteGtmRecoveryPlan`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExecuteGtmRecoveryPlanResponse {
    /// Id of the request.
    pub request_id: String,
}
