// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResourceShares`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists resource shares.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListResourceShares)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = resource_shares, item = ResourceShare),
    waiter(active, status = resource_shares[].resource_share_status, done("Active"), failed("Deleting", "Deleted")),
    waiter(deleted, status = resource_shares[].resource_share_status, done("Deleted", missing)),
    errors(
        errors::MISSING_PARAMETER_RESOURCE_OWNER, errors::INVALID_PARAMETER_RESOURCE_OWNER,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_NAME,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_NAME_LENGTH,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_STATUS, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::INVALID_PARAMETER_NEXT_TOKEN, errors::INVALID_PARAMETER_NEXT_TOKEN_LENGTH,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS_DUPLICATE,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS_LENGTH, errors::INVALID_PARAMETER,
    )
)]
pub struct ListResourceShares {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Permission name, for example `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: Option<String>,
    /// Resource group id, for example `rg-aekz5nlvlak****`.
    pub resource_group_id: Option<String>,
    /// Resource owner, for example `Self`.
    pub resource_owner: String,
    /// Resource share ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub resource_share_ids: Vec<String>,
    /// Resource share name, for example `test`.
    pub resource_share_name: Option<String>,
    /// Resource share status, for example `Active`.
    pub resource_share_status: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `k1`.
    pub key: Option<String>,
    /// Value, for example `v1`.
    pub value: Option<String>,
}

/// Answer of [`ListResourceShares`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourceSharesResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource shares.
    pub resource_shares: Vec<ResourceShare>,
}

/// Resource share.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceShare {
    /// Allow external targets, for example `false`.
    pub allow_external_targets: Option<bool>,
    /// Create time, UTC, for example `2020-12-03T02:20:31.292Z`.
    pub create_time: String,
    /// Resource group id, for example `rg-aekz5nlvlak****`.
    pub resource_group_id: String,
    /// Resource share id, for example `rs-PqysnzIj****`.
    pub resource_share_id: String,
    /// Resource share name, for example `test`.
    pub resource_share_name: String,
    /// Resource share owner, for example `151266687691****`.
    pub resource_share_owner: String,
    /// Resource share status, for example `Active`.
    pub resource_share_status: String,
    /// Tags.
    pub tags: Vec<ResourceShareTag>,
    /// Update time, UTC, for example `2020-12-03T08:01:43.638Z`.
    pub update_time: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceShareTag {
    /// Key, for example `k1`.
    pub key: String,
    /// Value, for example `v1`.
    pub value: String,
}
