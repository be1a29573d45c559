// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReleaseIpv6Address`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Releases IPv6 address.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ReleaseIpv6Address)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DEPENDENCY_VIOLATION_IPV6_INTERNET_BANDWIDTH,
        errors::OPERATION_FAILED_ASSOCIATION_EXIST, errors::RESOURCE_NOT_FOUND_IPV6_INSTANCE_ID,
    )
)]
pub struct ReleaseIpv6Address {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv6 address id, for example `ipv6-2zen5j4axcp5l5qyy****`.
    pub ipv6_address_id: String,
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

/// Answer of [`ReleaseIpv6Address`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReleaseIpv6AddressResponse {
    /// Id of the request.
    pub request_id: String,
}
