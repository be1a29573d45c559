// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnassociateEipAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Unassociates EIP address.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UnassociateEipAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_EIP_STATUS, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INCORRECT_INSTANCE_STATUS, errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INCORRECT_HA_VIP_STATUS, errors::OPERATION_DENIED, errors::INVALID_PARAMETER,
        errors::TASK_CONFLICT, errors::INVALID_BINDING_STATUS, errors::FORBIDDEN_FINANCIAL_LOCKED,
        errors::INVALID_IP_STATUS_HAS_BEEN_USED_BY_SNAT_TABLE,
        errors::INVALID_IP_STATUS_HAS_BEEN_USED_BY_FORWARD_ENTRY, errors::ENI_ATTACHED,
        errors::INVALID_EIP_STATUS_BIZ_DISABLED, errors::INVALID_STATUS_ECS_STATUS_NOT_SUPPORT,
        errors::INVALID_STATUS_ENI_STATUS_NOT_SUPPORT, errors::INVALID_STATUS_SNAT_OR_DNAT,
        errors::DEPENDENCY_VIOLATION_SNAT_ENTRY, errors::S, errors::INVALID_STATUS_NOT_ALLOW,
        errors::FORBIDDEN_400, errors::INVALID_LOAD_BALANCER_ID_NOT_FOUND,
        errors::OPERATION_FAILED_SYSTEM_BUSY_400, errors::INVALID_ALLOCATION_ID_NOT_FOUND,
        errors::INVALID_BIND_INSTANCE_NOT_FOUND, errors::FORBIDDEN_REGION_NOT_FOUND,
    )
)]
pub struct UnassociateEipAddress {
    /// Allocation id, for example `eip-2zeerraiwb7uj6i0d****`.
    pub allocation_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Force, for example `false`.
    pub force: Option<bool>,
    /// Instance id, for example `i-hp3akk9irtd69jad****`.
    pub instance_id: Option<String>,
    /// Instance type, for example `EcsInstance`.
    pub instance_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Private IP address, for example `192.XX.XX.2`.
    pub private_ip_address: Option<String>,
    /// Region id, for example `cn-hangzhou`.
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
