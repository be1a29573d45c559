// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocatePublicIpAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Allocates public IP address.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocatePublicIpAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_OPERATION_ALLOCATE_FAILED, errors::INVALID_IP_ADDRESS_MALFORMED,
        errors::OPERATION_DENIED, errors::INSUFFICIENT_PUBLIC_IP,
        errors::ALLOCATE_IP_INVALID_INSTANCE_BANDWIDTH,
        errors::OPERATION_DENIED_CLOUDBOX_NOT_SUPPORT,
        errors::OPERATION_DENIED_DEDICATED_REGION_NOT_SUPPORTED, errors::INCORRECT_INSTANCE_STATUS,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::INSTANCE_EXPIRED_OR_IN_ARREARS,
        errors::IP_IN_USE, errors::ALLOCATED_ALREADY, errors::ALLOCATE_IP_FAIL,
        errors::NAT_PUBLIC_IP_BINDING_FAILED, errors::NAT_PUBLIC_IP_ALLOCATE_FAILED,
        errors::INVALID_IP_ADDRESS_NOT_PUBLIC, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_VLAN_ID_NOT_FOUND, errors::INVALID_IP_ADDRESS_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct AllocatePublicIpAddress {
    /// Instance id, for example `i-bp1gtjxuuvwj17zr****`.
    pub instance_id: String,
    /// IP address.
    pub ip_address: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Vlan id, for example `720`.
    pub vlan_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`AllocatePublicIpAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocatePublicIpAddressResponse {
    /// IP address.
    pub ip_address: String,
    /// Id of the request.
    pub request_id: String,
}
