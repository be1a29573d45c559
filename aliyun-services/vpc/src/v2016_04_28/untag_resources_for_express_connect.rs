// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UntagResourcesForExpressConnect`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Untags resources for express connect.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UntagResourcesForExpressConnect)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_TAG_KEY, errors::INVALID_TAG_VALUE,
        errors::INVALID_INSTANCE_TYPE_NOT_FOUND, errors::INVALID_INSTANCE_IDS_NOT_FOUND,
        errors::FORBIDDEN_TAG_KEYS, errors::QUOTA_EXCEEDED_TAG_NUM,
        errors::FORBIDDEN_TAG_KEY_DUPLICATED, errors::SIZE_LIMIT_EXCEEDED_TAG_NUM,
        errors::SIZE_LIMIT_EXCEEDED_RESOURCE_ID, errors::FORBIDDEN,
    )
)]
pub struct UntagResourcesForExpressConnect {
    /// All, for example `false`.
    pub all: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id: at most 21 items.
    #[rpc(max_len = 21, required)]
    pub resource_id: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `PHYSICALCONNECTION`.
    pub resource_type: String,
    /// Tag key: at most 21 items.
    #[rpc(max_len = 21)]
    pub tag_key: Vec<String>,
}

/// Answer of [`UntagResourcesForExpressConnect`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UntagResourcesForExpressConnectResponse {
    /// Id of the request.
    pub request_id: String,
}
