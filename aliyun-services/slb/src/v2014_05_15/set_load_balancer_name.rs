// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetLoadBalancerName`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets load balancer name.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerName)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS
)]
pub struct SetLoadBalancerName {
    /// Load balancer id, for example `lb-bp1b6c719dfa08e******`.
    pub load_balancer_id: String,
    /// Load balancer name, for example `test1`.
    pub load_balancer_name: String,
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

/// Answer of [`SetLoadBalancerName`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetLoadBalancerNameResponse {
    /// Id of the request.
    pub request_id: String,
}
