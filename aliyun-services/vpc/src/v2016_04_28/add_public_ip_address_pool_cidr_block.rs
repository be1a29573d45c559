// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddPublicIpAddressPoolCidrBlock`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds public IP address pool CIDR block.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AddPublicIpAddressPoolCidrBlock)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_CIDR_BLOCK, errors::ILLEGAL_PARAM_CIDR_BLOCK_MASK,
        errors::INCORRECT_STATUS_PUBLIC_IP_ADDRESS_POOL, errors::RESOURCE_NOT_FOUND_CIDR_BLOCK,
        errors::OPERATION_DENIED_CIDR_BLOCK_BELONG_TO_OTHER_USER,
        errors::RESOURCE_NOT_FOUND_PUBLIC_IP_ADDRESS_POOL, errors::QUOTA_EXCEEDED_POOL_IP_QUANTITY,
        errors::OPERATION_DENIED_OPERATE_SHARED_RESOURCE,
        errors::MISSING_PARAM_CIDR_BLOCK_OR_CIDR_MASK,
        errors::DUPLICATED_PARAM_CIDR_BLOCK_AND_CIDR_MASK, errors::FORBIDDEN_FINANCIAL_LOCKED,
    )
)]
pub struct AddPublicIpAddressPoolCidrBlock {
    /// CIDR block, for example `47.0.XX.XX/24`.
    pub cidr_block: Option<String>,
    /// CIDR mask, for example `24`.
    pub cidr_mask: Option<i32>,
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

/// Answer of [`AddPublicIpAddressPoolCidrBlock`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddPublicIpAddressPoolCidrBlockResponse {
    /// CIDR block, for example `47.0.XX.XX/28`.
    pub cidr_block: String,
    /// Id of the request.
    pub request_id: String,
}
