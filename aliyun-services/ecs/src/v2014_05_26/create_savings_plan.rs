// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSavingsPlan`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates savings plan.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSavingsPlan)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct CreateSavingsPlan {
    /// Charge type.
    pub charge_type: Option<String>,
    /// Committed amount.
    pub committed_amount: Option<String>,
    /// Instance type family.
    pub instance_type_family: Option<String>,
    /// Instance type family group.
    pub instance_type_family_group: Option<String>,
    /// Offering type.
    pub offering_type: Option<String>,
    /// Period.
    pub period: Option<String>,
    /// Period unit.
    pub period_unit: Option<String>,
    /// Plan type.
    pub plan_type: Option<String>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource id.
    pub resource_id: Vec<String>,
}

/// Answer of [`CreateSavingsPlan`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSavingsPlanResponse {
    /// Order id.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Savings plan id.
    pub savings_plan_id: String,
}
