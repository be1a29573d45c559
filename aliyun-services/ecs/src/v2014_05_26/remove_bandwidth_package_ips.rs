// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveBandwidthPackageIps`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Removes bandwidth package IPs.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/RemoveBandwidthPackageIps)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IP_COUNT_VALUE_NOT_SUPPORTED,
        errors::INVALID_REMOVED_IP_ADDRESSES_NOT_FOUND, errors::DEPENDENCY_VIOLATION_FORWARD_ENTRY,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND,
        errors::INVALID_REMOVED_IP_ADDRESSES_NOT_FOUND_404,
    )
)]
pub struct RemoveBandwidthPackageIps {
    /// Bandwidth package id.
    pub bandwidth_package_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Removed IP addresses: at most 20 items.
    #[rpc(max_len = 20, required)]
    pub removed_ip_addresses: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`RemoveBandwidthPackageIps`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveBandwidthPackageIpsResponse {
    /// Id of the request.
    pub request_id: String,
}
