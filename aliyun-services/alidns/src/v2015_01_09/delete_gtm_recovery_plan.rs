// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteGtmRecoveryPlan`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes gtm recovery plan.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteGtmRecoveryPlan)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteGtmRecoveryPlan {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Recovery plan id, for example `100`.
    pub recovery_plan_id: i64,
}

/// Answer of [`DeleteGtmRecoveryPlan`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteGtmRecoveryPlanResponse {
    /// Id of the request.
    pub request_id: String,
}
