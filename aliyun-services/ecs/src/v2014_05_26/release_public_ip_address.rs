// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReleasePublicIpAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Releases public IP address.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleasePublicIpAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED, errors::INVALID_IP_ADDRESS_NOT_FOUND_400,
        errors::DRY_RUN_OPERATION, errors::INCORRECT_INSTANCE_STATUS,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::INVALID_IP_ADDRESS_NEED_INSTANCE_ID,
        errors::OPERATION_TIMES_OVER_LIMIT, errors::FORBIDDEN_EXCEED_DURATION,
        errors::INVALID_INSTANCE_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ReleasePublicIpAddress {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Public IP address.
    pub public_ip_address: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ReleasePublicIpAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReleasePublicIpAddressResponse {
    /// Remain times, for example `hide`.
    pub remain_times: String,
    /// Id of the request.
    pub request_id: String,
}
