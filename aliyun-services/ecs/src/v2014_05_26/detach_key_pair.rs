// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachKeyPair`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Detaches key pair.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachKeyPair)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_KEY_PAIR_NAME_NOT_FOUND, errors::INVALID_INSTANCE_IDS_VALUE_NOT_SUPPORTED,
        errors::DEPENDENCY_VIOLATION_WINDOWS_INSTANCE, errors::INSTANCE_KEY_PAIR_LIMIT_EXCEEDED,
    )
)]
pub struct DetachKeyPair {
    /// Instance ids.
    #[rpc(json, required)]
    pub instance_ids: Vec<String>,
    /// Key pair name, for example `testKeyPairName`.
    pub key_pair_name: String,
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

/// Answer of [`DetachKeyPair`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachKeyPairResponse {
    /// Fail count, for example `0`.
    pub fail_count: String,
    /// Key pair name, for example `testKeyPairName`.
    pub key_pair_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Results.
    #[rpc(wrapper = "Result")]
    pub results: Vec<ResponseResult>,
    /// Items on all pages.
    pub total_count: String,
}

/// Result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseResult {
    /// Code.
    pub code: String,
    /// Instance id.
    pub instance_id: String,
    /// Message.
    pub message: String,
    /// Success.
    pub success: String,
}
