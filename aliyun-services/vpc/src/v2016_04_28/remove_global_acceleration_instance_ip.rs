// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveGlobalAccelerationInstanceIp`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Removes global acceleration instance IP.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/RemoveGlobalAccelerationInstanceIp)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::IP_INSTANCE_ID_NOT_BANDWIDTH_PACKAGE, errors::DEPENDENCY_VIOLATION_IP,
        errors::EIP_BIND_NATGATEWAY, errors::IP_INSTANCE_ID_STATUS_NOT_AVAILABLE_400,
        errors::OPERATION_UNSUPPORTED_IP_NOT_IN_CBWP, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND_404,
    )
)]
pub struct RemoveGlobalAccelerationInstanceIp {
    /// Global acceleration instance id, for example `ga-m5ex47zwya1sejyni****`.
    pub global_acceleration_instance_id: String,
    /// IP instance id, for example `eip-bp13e9i2qst4g6jzi****`.
    pub ip_instance_id: String,
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

/// Answer of [`RemoveGlobalAccelerationInstanceIp`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveGlobalAccelerationInstanceIpResponse {
    /// Id of the request.
    pub request_id: String,
}
