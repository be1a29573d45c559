// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDedicatedHostAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies dedicated host attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DEDICATED_HOST_NAME_MALFORMED_400, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_PARAMETER_SLB_UDP_TIMEOUT, errors::INVALID_PARAMETER_UDP_TIMEOUT,
        errors::INVALID_DEDICATED_HOST_TYPE_CPU_OVER_COMMIT_RATIO_NOT_SUPPORTED,
        errors::INVALID_CPU_OVER_COMMIT_RATIO_VALUE_NOT_SUPPORTED,
        errors::INVALID_USER_UNAUTHORIZED, errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND_404,
        errors::INVALID_DEDICATED_HOST_CLUSTER_ID_NOT_FOUND,
        errors::INVALID_DEDICATED_HOST_CLUSTER_ID_EXCEED_MAX_SIZE,
        errors::INVALID_DEDICATED_HOST_CLUSTER_ID_NOT_MATCH,
        errors::INVALID_PARAMETER_ACTION_ON_MAINTENANCE,
    )
)]
pub struct ModifyDedicatedHostAttribute {
    /// Action on maintenance, for example `Migrate`.
    pub action_on_maintenance: Option<String>,
    /// Auto placement, for example `on`.
    pub auto_placement: Option<String>,
    /// CPU over commit ratio, for example `1.0`.
    pub cpu_over_commit_ratio: Option<f64>,
    /// Dedicated host cluster id, for example `dc-bp165p6xk2tlw61e****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Dedicated host id, for example `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_id: String,
    /// Dedicated host name, for example `testDedicatedHostName`.
    pub dedicated_host_name: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
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
    /// Network attributes.
    #[rpc(dotted)]
    pub network_attributes: Option<NetworkAttributes>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Network attributes.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NetworkAttributes {
    /// SLB UDP timeout, for example `60`.
    pub slb_udp_timeout: Option<i32>,
    /// UDP timeout, for example `60`.
    pub udp_timeout: Option<i32>,
}

/// Answer of [`ModifyDedicatedHostAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDedicatedHostAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
