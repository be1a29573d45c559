// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteLoadBalancer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes load balancer.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteLoadBalancer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_CHARGE_TYPE, errors::OPERATION_NOT_ALLOWED,
        errors::OPERATION_DENIED_DELETE_PROTECTION_IS_ON,
        errors::NO_PERMISSION_ALIYUN_SERVICE_ROLE_FOR_SLB_EIP_ACCESS,
    )
)]
pub struct DeleteLoadBalancer {
    /// Load balancer id, for example `lb-bp1h66tp5uat8********`.
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

/// Answer of [`DeleteLoadBalancer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteLoadBalancerResponse {
    /// Id of the request.
    pub request_id: String,
}
