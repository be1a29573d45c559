// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmRecoveryPlanAvailableConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm recovery plan available config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmRecoveryPlanAvailableConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeGtmRecoveryPlanAvailableConfig {
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeGtmRecoveryPlanAvailableConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmRecoveryPlanAvailableConfigResponse {
    /// Instances.
    #[rpc(wrapper = "Instance")]
    pub instances: Vec<Instance>,
    /// Id of the request.
    pub request_id: String,
}

/// Instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Instance {
    /// Addr pools.
    #[rpc(wrapper = "AddrPool")]
    pub addr_pools: Vec<AddrPool>,
    /// Instance id.
    pub instance_id: String,
    /// Instance name.
    pub instance_name: String,
}

/// Addr pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddrPool {
    /// Addr pool id.
    pub addr_pool_id: String,
    /// Name.
    pub name: String,
}
