// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetLoadBalancerModificationProtection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets load balancer modification protection.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerModificationProtection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_UNSUPPORTED_SET_LOAD_BALANCER_STATUS,
        errors::INVALID_PARAM_MODIFICATION_PROTECTION_STATUS,
        errors::INVALID_PARAM_MODIFICATION_PROTECTION_REASON,
    )
)]
pub struct SetLoadBalancerModificationProtection {
    /// Load balancer id, for example `lb-bp1b6c719dfa08e*****`.
    pub load_balancer_id: String,
    /// Modification protection reason, for example `Configuration change`.
    pub modification_protection_reason: Option<String>,
    /// Modification protection status, for example `ConsoleProtection`.
    pub modification_protection_status: String,
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

/// Answer of [`SetLoadBalancerModificationProtection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetLoadBalancerModificationProtectionResponse {
    /// Id of the request.
    pub request_id: String,
}
