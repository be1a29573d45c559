// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PushObjectCache`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Pushes object cache.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/PushObjectCache)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::SINGLE_REQUEST_OVER_LIMIT, errors::QUOTA_EXCEEDED_PRELOAD,
        errors::INVALID_OBJECT_PATH_MALFORMED,
        errors::INVALID_EXTENSIVE_DOMAIN_VALUE_NOT_SUPPORTED, errors::PRELOAD_QUEUE_FULL,
        errors::TOO_MANY_REQUESTS_400, errors::QUOTA_PER_MINUTE_EXCEEDED_REFRESH,
        errors::INVALID_OBJECT_PATH_EXCEEDS_MAXIMUM, errors::INVALID_CUSTOM_HEADER,
    )
)]
pub struct PushObjectCache {
    /// Area, for example `domestic`.
    pub area: Option<Area>,
    /// Consistency hash.
    pub consistency_hash: Option<bool>,
    /// L2 preload: default `false`, for example `true`.
    pub l2_preload: Option<bool>,
    /// Object path.
    pub object_path: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Query hashkey, for example `true`.
    pub query_hashkey: Option<bool>,
    /// With header.
    pub with_header: Option<String>,
}

/// What `Area` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Area {
    /// `domestic`.
    #[rpc(name = "domestic")]
    Domestic,
    /// `overseas`.
    #[rpc(name = "overseas")]
    Overseas,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`PushObjectCache`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PushObjectCacheResponse {
    /// Push task id, for example `9524xxxx`.
    pub push_task_id: String,
    /// Id of the request.
    pub request_id: String,
}
