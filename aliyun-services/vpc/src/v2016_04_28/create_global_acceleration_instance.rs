// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateGlobalAccelerationInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates global acceleration instance.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateGlobalAccelerationInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_BANDWIDTH_VALUE_NOT_SUPPORTED,
        errors::INVALID_SERVICE_LOCATION_VALUE_NOT_SUPPORTED,
        errors::QUOTA_EXCEEDED_GLOBAL_ACCELERATION_INSTANCE,
        errors::INVALID_GLOBAL_ACCELERATION_INSTANCE_NAME_MALFORMED,
        errors::INVALID_GLOBAL_ACCELERATION_INSTANCE_DESCRIPTION_MALFORMED,
        errors::OPERATION_FAILED_UNPAID_BILLS_EXIST, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateGlobalAccelerationInstance {
    /// Bandwidth, for example `10`.
    pub bandwidth: String,
    /// Bandwidth type, for example `Exclusive`.
    pub bandwidth_type: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `My GA`.
    pub description: Option<String>,
    /// Name, for example `GA-1`.
    pub name: Option<String>,
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
    /// Service location, for example `china-mainland`.
    pub service_location: String,
}

/// Answer of [`CreateGlobalAccelerationInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateGlobalAccelerationInstanceResponse {
    /// Global acceleration instance id, for example `ga-bp1fi6sq7npnicmjj****`.
    pub global_acceleration_instance_id: String,
    /// IP address, for example `12.xx.xx.78`.
    pub ip_address: String,
    /// Id of the request.
    pub request_id: String,
}
