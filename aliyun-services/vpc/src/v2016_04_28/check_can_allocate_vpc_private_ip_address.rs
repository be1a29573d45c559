// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckCanAllocateVpcPrivateIpAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Checks can allocate VPC private IP address.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CheckCanAllocateVpcPrivateIpAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_ILLEGAL, errors::RESOURCE_NOT_FOUND_V_SWITCH_ID,
        errors::MISMATCH_V_SWITCH_AND_PRIVATE_IP_ADDRESS,
    )
)]
pub struct CheckCanAllocateVpcPrivateIpAddress {
    /// IP version, for example `ipv4`.
    pub ip_version: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Private IP address, for example `10.0.0.7`.
    pub private_ip_address: String,
    /// Region id, for example `cn-qingdao`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V switch id, for example `vsw-m5ew3t46z2drmifnt****`.
    pub v_switch_id: String,
}

/// Answer of [`CheckCanAllocateVpcPrivateIpAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckCanAllocateVpcPrivateIpAddressResponse {
    /// Can allocate, for example `true`.
    pub can_allocate: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
