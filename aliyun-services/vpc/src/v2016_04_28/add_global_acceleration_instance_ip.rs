// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddGlobalAccelerationInstanceIp`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds global acceleration instance IP.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AddGlobalAccelerationInstanceIp)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::IP_INSTANCE_ID_ALREADY_IN_BANDWIDTH_PACKAGE,
        errors::IP_INSTANCE_ID_BIZ_STATUS_INVALID, errors::IP_INSTANCE_ID_CHARGE_TYPE_NOT_SUPPORT,
        errors::BANDWIDTH_PACKAGE_ID_INVALID_BIZ_STATUS, errors::IP_INSTANCE_ID_QUOTA_EXCEEDED,
        errors::EIP_OPERATION_TOO_FREQUENTLY, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND_404,
        errors::INVALID_IP_INSTANCE_ID_NOT_FOUND,
        errors::IP_INSTANCE_ID_INVALID_IP_INTERNET_CHARGE_TYPE,
        errors::IP_INSTANCE_ID_STATUS_NOT_AVAILABLE,
    )
)]
pub struct AddGlobalAccelerationInstanceIp {
    /// Global acceleration instance id, for example `ga-Ldefrgbttnyyf****`.
    pub global_acceleration_instance_id: String,
    /// IP instance id, for example `eip-rw434rwfdeaf****`.
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

/// Answer of [`AddGlobalAccelerationInstanceIp`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddGlobalAccelerationInstanceIpResponse {
    /// Id of the request.
    pub request_id: String,
}
