// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartLoadBalancerListener`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Starts load balancer listener.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/StartLoadBalancerListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENY, errors::TOO_MANY_LISTENERS, errors::OPERATION_NOT_ALLOWED,
        errors::SYSTEM_BUSY,
    )
)]
pub struct StartLoadBalancerListener {
    /// Listener port: 0 to 65535, for example `80`.
    #[rpc(min = 0, max = 65535)]
    pub listener_port: i32,
    /// Listener protocol, for example `https`.
    pub listener_protocol: Option<String>,
    /// Load balancer id, for example `lb-bp13jaf5qli5*********`.
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

/// Answer of [`StartLoadBalancerListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartLoadBalancerListenerResponse {
    /// Id of the request.
    pub request_id: String,
}
