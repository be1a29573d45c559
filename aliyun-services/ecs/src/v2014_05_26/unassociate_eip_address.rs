// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnassociateEipAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Unassociates EIP address.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassociateEipAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_EIP_STATUS, errors::INVALID_INSTANCE_ID_NOT_FOUND_400,
        errors::INCORRECT_INSTANCE_STATUS_400, errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INCORRECT_HA_VIP_STATUS, errors::OPERATION_DENIED, errors::INVALID_PARAMETER,
        errors::FORBBIDEN, errors::TASK_CONFLICT, errors::INVALID_BINDING_STATUS,
        errors::FORBIDDEN_FINANCIAL_LOCKED, errors::INVALID_IP_STATUS_HAS_BEEN_USED_BY_SNAT_TABLE,
        errors::INVALID_IP_STATUS_HAS_BEEN_USED_BY_FORWARD_ENTRY,
        errors::INVALID_EIP_STATUS_BIZ_DISABLED, errors::INVALID_STATUS_ECS_STATUS_NOT_SUPPORT,
        errors::INVALID_STATUS_ENI_STATUS_NOT_SUPPORT, errors::INVALID_STATUS_SNAT_OR_DNAT,
        errors::DEPENDENCY_VIOLATION_SNAT_ENTRY, errors::INVALID_INSTANCE_NOT_VPC,
        errors::INVALID_STATUS_NOT_ALLOW, errors::INVALID_ALLOCATION_ID_NOT_FOUND,
        errors::INVALID_HA_VIP_NOT_FOUND, errors::FORBIDDEN_REGION_NOT_FOUND,
        errors::OPERATION_UNSUPPORTED_SERVICE_MANAGED_404,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct UnassociateEipAddress {
    /// Allocation id.
    pub allocation_id: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance type.
    pub instance_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`UnassociateEipAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnassociateEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
}
