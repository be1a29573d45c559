// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteNatGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes NAT gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNatGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DEPENDENCY_VIOLATION_BANDWIDTH_PACKAGES, errors::DEPENDENCY_VIOLATION_EIPS,
        errors::FORBIDDEN_PRE_PAID_NAT_GATEWAY, errors::TASK_CONFLICT, errors::INSTANCE_NOT_EXISTS,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_NAT_GATEWAY_ID_NOT_FOUND_404,
        errors::INCORRECT_STATUS_NATGW,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DeleteNatGateway {
    /// NAT gateway id.
    pub nat_gateway_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteNatGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteNatGatewayResponse {
    /// Id of the request.
    pub request_id: String,
}
