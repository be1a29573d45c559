// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RefreshObjectCaches`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Refreshes object caches.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/RefreshObjectCaches)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::SINGLE_REQUEST_OVER_LIMIT, errors::INVALID_OBJECT_TYPE_MALFORMED,
        errors::INVALID_OBJECT_PATH_MALFORMED, errors::QUOTA_EXCEEDED_REFRESH,
        errors::INVALID_EXTENSIVE_DOMAIN_VALUE_NOT_SUPPORTED,
        errors::QUOTA_PER_MINUTE_EXCEEDED_REFRESH, errors::TOO_MANY_REFRESH,
        errors::TOO_MANY_REQUESTS,
    )
)]
pub struct RefreshObjectCaches {
    /// Owner id.
    #[rpc(query)]
    pub owner_id: Option<i64>,
    /// Force, for example `false`.
    pub force: Option<bool>,
    /// Object path.
    pub object_path: String,
    /// Object type: default `File`, for example `File`.
    pub object_type: Option<String>,
}

/// Answer of [`RefreshObjectCaches`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RefreshObjectCachesResponse {
    /// Refresh task id, for example `704222904`.
    pub refresh_task_id: String,
    /// Id of the request.
    pub request_id: String,
}
