// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RefreshObjectCacheByCacheTag`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Refreshes object cache by cache tag.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/RefreshObjectCacheByCacheTag)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::SINGLE_REQUEST_OVER_LIMIT, errors::INVALID_OBJECT_TYPE_MALFORMED,
        errors::INVALID_OBJECT_PATH_MALFORMED, errors::INVALID_OBJECT_PATH_SIZE_MALFORMED,
        errors::QUOTA_EXCEEDED_REFRESH, errors::INVALID_EXTENSIVE_DOMAIN_VALUE_NOT_SUPPORTED,
        errors::QUOTA_PER_MINUTE_EXCEEDED_REFRESH, errors::TOO_MANY_REFRESH,
        errors::PRELOAD_QUEUE_FULL, errors::INVALID_STATIONS_MALFORMED, errors::INVALID_PARAMETERS,
    )
)]
pub struct RefreshObjectCacheByCacheTag {
    /// Cache tag: at most 16384 characters, for example `tag1,tag2`.
    #[rpc(max_len = 16384)]
    pub cache_tag: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Force, for example `true`.
    pub force: Option<bool>,
}

/// Answer of [`RefreshObjectCacheByCacheTag`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RefreshObjectCacheByCacheTagResponse {
    /// Refresh task id.
    pub refresh_task_id: String,
    /// Id of the request.
    pub request_id: String,
}
