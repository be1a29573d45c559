// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeletePublicIpAddressPoolCidrBlock`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes public IP address pool CIDR block.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeletePublicIpAddressPoolCidrBlock)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_CIDR_BLOCK, errors::ILLEGAL_PARAM_CIDR_BLOCK_MASK,
        errors::INCORRECT_STATUS_PUBLIC_IP_ADDRESS_POOL,
        errors::RESOURCE_NOT_FOUND_PUBLIC_IP_ADDRESS_POOL, errors::RESOURCE_NOT_FOUND_CIDR_BLOCK,
        errors::INCORRECT_STATUS_CIDR_BLOCK, errors::RESOURCE_IN_USE_CIDR_BLOCK,
        errors::OPERATION_DENIED_OPERATE_SHARED_RESOURCE,
    )
)]
pub struct DeletePublicIpAddressPoolCidrBlock {
    /// CIDR block, for example `47.0.XX.XX/24`.
    pub cidr_block: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Public IP address pool id, for example `pippool-6wetvn6fumkgycssx****`.
    pub public_ip_address_pool_id: String,
    /// Region id, for example `cn-chengdu`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeletePublicIpAddressPoolCidrBlock`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletePublicIpAddressPoolCidrBlockResponse {
    /// Id of the request.
    pub request_id: String,
}
