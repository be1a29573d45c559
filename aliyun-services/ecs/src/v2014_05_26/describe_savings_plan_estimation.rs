// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSavingsPlanEstimation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes savings plan estimation.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSavingsPlanEstimation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeSavingsPlanEstimation {
    /// Estimation resource.
    pub estimation_resource: Option<String>,
    /// Instance type scope.
    pub instance_type_scope: Option<String>,
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
    pub resource_id: Option<String>,
}

/// Answer of [`DescribeSavingsPlanEstimation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSavingsPlanEstimationResponse {
    /// Committed amount.
    pub committed_amount: String,
    /// Currency.
    pub currency: String,
    /// Instance type family.
    pub instance_type_family: String,
    /// Instance type family group.
    pub instance_type_family_group: String,
    /// Offering type.
    pub offering_type: String,
    /// Period.
    pub period: Option<i64>,
    /// Period unit.
    pub period_unit: String,
    /// Plan type.
    pub plan_type: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource id.
    pub resource_id: String,
}
