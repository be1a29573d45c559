// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSharedResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists shared resources.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListSharedResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = shared_resources,
        item = SharedResource
    ),
    errors(
        errors::MISSING_PARAMETER_RESOURCE_OWNER, errors::INVALID_PARAMETER_RESOURCE_OWNER,
        errors::INVALID_PARAMETER_RESOURCE_TYPE, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::INVALID_PARAMETER_NEXT_TOKEN, errors::INVALID_PARAMETER_NEXT_TOKEN_LENGTH,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS_DUPLICATE,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS_LENGTH,
        errors::INVALID_PARAMETER_RESOURCE_IDS, errors::INVALID_PARAMETER_RESOURCE_IDS_DUPLICATE,
        errors::INVALID_PARAMETER_RESOURCE_IDS_LENGTH, errors::INVALID_PARAMETER_TARGET,
        errors::INVALID_PARAMETER,
    )
)]
pub struct ListSharedResources {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource ARNs.
    pub resource_arns: Vec<String>,
    /// Resource ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub resource_ids: Vec<String>,
    /// Resource owner, for example `Self`.
    pub resource_owner: String,
    /// Resource share ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub resource_share_ids: Vec<String>,
    /// Resource type, for example `VSwitch`.
    pub resource_type: Option<String>,
    /// Target, for example `172050525300****`.
    pub target: Option<String>,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`ListSharedResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSharedResourcesResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Shared resources.
    pub shared_resources: Vec<SharedResource>,
}

/// Shared resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SharedResource {
    /// Create time, UTC, for example `2020-12-07T07:39:02.921Z`.
    pub create_time: String,
    /// Resource ARN.
    pub resource_arn: String,
    /// Resource id, for example `vsw-bp1upw03qyz8n7us9****`.
    pub resource_id: String,
    /// Resource share id, for example `rs-6GRmdD3X****`.
    pub resource_share_id: String,
    /// Resource status, for example `Available`.
    pub resource_status: String,
    /// Resource status message, for example `The reason for the association failure.`.
    pub resource_status_message: String,
    /// Resource type, for example `VSwitch`.
    pub resource_type: String,
    /// Update time, UTC, for example `2020-12-07T07:39:02.921Z`.
    pub update_time: String,
}
