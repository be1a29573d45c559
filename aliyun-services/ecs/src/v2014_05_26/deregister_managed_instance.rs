// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeregisterManagedInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deregisters managed instance.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeregisterManagedInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::OPERATION_FORBIDDEN,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_INSTANCE_NOT_FOUND,
        errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct DeregisterManagedInstance {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `mi-hz01axdfas****`.
    pub instance_id: String,
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

/// Answer of [`DeregisterManagedInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeregisterManagedInstanceResponse {
    /// Instance.
    pub instance: Option<Instance>,
    /// Id of the request.
    pub request_id: String,
}

/// Instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Instance {
    /// Activation id, for example `4ECEEE12-56F1-4FBC-9AB1-890F7494****`.
    pub activation_id: String,
    /// Agent version, for example `2.2.0.102`.
    pub agent_version: String,
    /// Hostname, for example `test-Hostname`.
    pub hostname: String,
    /// Instance id, for example `mi-hz01axdfas****`.
    pub instance_id: String,
    /// Instance name, for example `test-InstanceName-001`.
    pub instance_name: String,
    /// Internet IP.
    pub internet_ip: String,
    /// Intranet IP.
    pub intranet_ip: String,
    /// Invocation count, for example `2`.
    pub invocation_count: Option<i64>,
    /// Last invoked time, UTC, for example `2021-01-20T09:00:40Z`.
    pub last_invoked_time: String,
    /// Machine id, for example `e03231b37ab14e53b5795ad625fc****`.
    pub machine_id: String,
    /// OS type, for example `linux`.
    pub os_type: String,
    /// OS version.
    pub os_version: String,
    /// Registration time, UTC, for example `2021-01-20T08:57:56Z`.
    pub registration_time: String,
    /// Resource group id, for example `rg-123******`.
    pub resource_group_id: String,
}
