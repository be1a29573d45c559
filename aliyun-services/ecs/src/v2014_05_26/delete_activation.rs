// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteActivation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes activation.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteActivation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::ACTIVATION_ID_IN_USE,
        errors::OPERATION_FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::ACTIVATION_ID_NOT_FOUND, errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct DeleteActivation {
    /// Activation id, for example `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: String,
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeleteActivation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteActivationResponse {
    /// Activation.
    pub activation: Option<Activation>,
    /// Id of the request.
    pub request_id: String,
}

/// Activation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Activation {
    /// Activation id, for example `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: String,
    /// Creation time, UTC, for example `2021-01-20T06:00:00Z`.
    pub creation_time: String,
    /// Deregistered count, for example `0`.
    pub deregistered_count: Option<i64>,
    /// Description, for example `This is description.`.
    pub description: String,
    /// Instance count, for example `1`.
    pub instance_count: Option<i64>,
    /// Instance name, for example `test-InstanceName`.
    pub instance_name: String,
    /// IP address range, for example `0.0.0.0/0`.
    pub ip_address_range: String,
    /// Registered count, for example `0`.
    pub registered_count: Option<i64>,
    /// Time to live in hours, for example `4`.
    pub time_to_live_in_hours: Option<i64>,
}
