// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeletePublicIpAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes public IP address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeletePublicIpAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_PUBLIC_IP_ADDRESS_POOL,
        errors::INCORRECT_STATUS_PUBLIC_IP_ADDRESS_POOL,
        errors::RESOURCE_IN_USE_PUBLIC_IP_ADDRESS_POOL,
        errors::OPERATION_FAILED_RESOURCE_IS_SHARED,
        errors::OPERATION_DENIED_OPERATE_SHARED_RESOURCE,
    )
)]
pub struct DeletePublicIpAddressPool {
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

/// Answer of [`DeletePublicIpAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletePublicIpAddressPoolResponse {
    /// Id of the request.
    pub request_id: String,
}
