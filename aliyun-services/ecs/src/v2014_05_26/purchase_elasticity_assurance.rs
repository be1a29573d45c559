// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PurchaseElasticityAssurance`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Purchases elasticity assurance.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/PurchaseElasticityAssurance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct PurchaseElasticityAssurance {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Period unit, for example `Month`.
    pub period_unit: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2024-06-18T00:00:00Z`.
    pub start_time: Option<String>,
    /// Private pool options.
    #[rpc(dotted)]
    pub private_pool_options: Option<PrivatePoolOptions>,
}

/// Private pool options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrivatePoolOptions {
    /// Id, for example `eap-bp67acfmxazb4****`.
    pub id: String,
    /// Match criteria, for example `Open`.
    pub match_criteria: Option<String>,
}

/// Answer of [`PurchaseElasticityAssurance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PurchaseElasticityAssuranceResponse {
    /// Id of the request.
    pub request_id: String,
}
