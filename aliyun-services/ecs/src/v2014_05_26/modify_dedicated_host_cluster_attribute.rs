// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDedicatedHostClusterAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies dedicated host cluster attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostClusterAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DEDICATED_HOST_NAME_MALFORMED_400, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_USER_UNAUTHORIZED, errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND_404,
    )
)]
pub struct ModifyDedicatedHostClusterAttribute {
    /// Dedicated host cluster id, for example `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: String,
    /// Dedicated host cluster name, for example `newClusterName`.
    pub dedicated_host_cluster_name: Option<String>,
    /// Description, for example `newClusterDescription`.
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyDedicatedHostClusterAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDedicatedHostClusterAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
