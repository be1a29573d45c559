// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveTags`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Removes tags.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_TAG_KEY)
)]
pub struct RemoveTags {
    /// Load balancer id, for example `lb-bp1l5j******`.
    pub load_balancer_id: String,
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
    /// Tags.
    pub tags: String,
}

/// Answer of [`RemoveTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveTagsResponse {
    /// Id of the request.
    pub request_id: String,
}
