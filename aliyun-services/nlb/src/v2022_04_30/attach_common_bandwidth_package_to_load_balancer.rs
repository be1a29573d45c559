// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AttachCommonBandwidthPackageToLoadBalancer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Attaches common bandwidth package to load balancer.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/AttachCommonBandwidthPackageToLoadBalancer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_INTRANET_LOAD_BALANCER,
        errors::RESOURCE_ALREADY_ASSOCIATED_LOADBALANCER,
        errors::RESOURCE_IN_CONFIGURING_LOADBALANCER, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_BANDWIDTH_PACKAGE_ID,
        errors::RESOURCE_NOT_FOUND_COMMON_BANDWIDTH_PACKAGE,
    )
)]
pub struct AttachCommonBandwidthPackageToLoadBalancer {
    /// Bandwidth package id, for example `cbwp-bp1pzf0ym72pu3y76****`.
    pub bandwidth_package_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`AttachCommonBandwidthPackageToLoadBalancer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachCommonBandwidthPackageToLoadBalancerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
