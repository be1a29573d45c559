// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachCommonBandwidthPackageFromLoadBalancer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Detaches common bandwidth package from load balancer.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DetachCommonBandwidthPackageFromLoadBalancer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_BUSINESS_STATUS_COMMON_BANDWIDTH_PACKAGE,
        errors::INCORRECT_STATUS_COMMON_BANDWIDTH_PACKAGE, errors::FORBIDDEN_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct DetachCommonBandwidthPackageFromLoadBalancer {
    /// Bandwidth package id, for example `cbwp-bp1pzf0ym72pu3y76****`.
    pub bandwidth_package_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `alb-d676fho813rmu3****`.
    pub load_balancer_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`DetachCommonBandwidthPackageFromLoadBalancer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachCommonBandwidthPackageFromLoadBalancerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
