// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetLoadBalancerDeleteProtection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets load balancer delete protection.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerDeleteProtection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::OPERATION_UNSUPPORTED_DELETE_PROTECTION_FOR_PRE_PAY_INSTANCE)
)]
pub struct SetLoadBalancerDeleteProtection {
    /// Delete protection, for example `off`.
    pub delete_protection: String,
    /// Load balancer id, for example `lb-bp1b6c719dfa08e*****`.
    pub load_balancer_id: String,
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
}

/// Answer of [`SetLoadBalancerDeleteProtection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetLoadBalancerDeleteProtectionResponse {
    /// Id of the request.
    pub request_id: String,
}
