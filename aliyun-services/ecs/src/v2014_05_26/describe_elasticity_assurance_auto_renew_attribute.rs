// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeElasticityAssuranceAutoRenewAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes elasticity assurance auto renew attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssuranceAutoRenewAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeElasticityAssuranceAutoRenewAttribute {
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

/// Answer of [`DescribeElasticityAssuranceAutoRenewAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeElasticityAssuranceAutoRenewAttributeResponse {
    /// Elasticity assurance renew attributes.
    #[rpc(wrapper = "ElasticityAssuranceRenewAttribute")]
    pub elasticity_assurance_renew_attributes: Vec<ElasticityAssuranceRenewAttribute>,
    /// Id of the request.
    pub request_id: String,
}

/// Elasticity assurance renew attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ElasticityAssuranceRenewAttribute {
    /// Period.
    pub period: Option<i64>,
    /// Period unit.
    pub period_unit: String,
    /// Private pool options id.
    pub private_pool_options_id: String,
    /// Renewal status.
    pub renewal_status: String,
}
