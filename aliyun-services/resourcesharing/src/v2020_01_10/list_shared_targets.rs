// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSharedTargets`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists shared targets.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListSharedTargets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = shared_targets, item = SharedTarget),
    errors(
        errors::MISSING_PARAMETER_RESOURCE_OWNER, errors::INVALID_PARAMETER_RESOURCE_OWNER,
        errors::INVALID_PARAMETER_RESOURCE_TYPE, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::INVALID_PARAMETER_NEXT_TOKEN, errors::INVALID_PARAMETER_NEXT_TOKEN_LENGTH,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS_DUPLICATE,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS_LENGTH, errors::INVALID_PARAMETER_TARGETS,
        errors::INVALID_PARAMETER_TARGETS_DUPLICATE, errors::INVALID_PARAMETER_TARGETS_LENGTH,
        errors::INVALID_PARAMETER_RESOURCE_ID, errors::INVALID_PARAMETER,
    )
)]
pub struct ListSharedTargets {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource ARN.
    pub resource_arn: Option<String>,
    /// Resource id, for example `vsw-bp1upw03qyz8n7us9****`.
    pub resource_id: Option<String>,
    /// Resource owner, for example `Self`.
    pub resource_owner: String,
    /// Resource share ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub resource_share_ids: Vec<String>,
    /// Resource type, for example `VSwitch`.
    pub resource_type: Option<String>,
    /// Targets: at most 20 items.
    #[rpc(max_len = 20)]
    pub targets: Vec<String>,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`ListSharedTargets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSharedTargetsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Shared targets.
    pub shared_targets: Vec<SharedTarget>,
}

/// Shared target.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SharedTarget {
    /// Create time, UTC, for example `2020-12-07T09:16:59.905Z`.
    pub create_time: String,
    /// External, for example `false`.
    pub external: Option<bool>,
    /// Resource share id, for example `rs-6GRmdD3X****`.
    pub resource_share_id: String,
    /// Target id, for example `114240524784****`.
    pub target_id: String,
    /// Target property.
    pub target_property: String,
    /// Update time, UTC, for example `2020-12-07T09:16:59.905Z`.
    pub update_time: String,
}
