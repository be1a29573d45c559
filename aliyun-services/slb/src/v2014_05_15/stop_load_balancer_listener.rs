// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StopLoadBalancerListener`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Stops load balancer listener.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/StopLoadBalancerListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::TOO_MANY_LISTENERS, errors::OPERATION_NOT_ALLOWED)
)]
pub struct StopLoadBalancerListener {
    /// Listener port: 0 to 65535, for example `80`.
    #[rpc(min = 0, max = 65535)]
    pub listener_port: i32,
    /// Listener protocol, for example `https`.
    pub listener_protocol: Option<String>,
    /// Load balancer id, for example `lb-bp13jaf5qli5xmg******`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`StopLoadBalancerListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StopLoadBalancerListenerResponse {
    /// Id of the request.
    pub request_id: String,
}
