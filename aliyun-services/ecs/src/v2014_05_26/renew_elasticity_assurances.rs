// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RenewElasticityAssurances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Renews elasticity assurances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewElasticityAssurances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct RenewElasticityAssurances {
    /// Auto pay, for example `true`.
    pub auto_pay: Option<bool>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<bool>,
    /// Auto renew period, for example `1`.
    pub auto_renew_period: Option<i32>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Period unit, for example `Year`.
    pub period_unit: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Private pool options.
    #[rpc(dotted)]
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Private pool options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrivatePoolOptions {
    /// Id.
    pub id: Vec<String>,
}

/// Answer of [`RenewElasticityAssurances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RenewElasticityAssurancesResponse {
    /// Order id, for example `182372800****`.
    pub order_id: String,
    /// Private pool options id set.
    #[rpc(wrapper = "PrivatePoolOptionsId")]
    pub private_pool_options_id_set: Vec<String>,
    /// Id of the request.
    pub request_id: String,
}
