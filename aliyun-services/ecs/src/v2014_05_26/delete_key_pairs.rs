// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteKeyPairs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes key pairs.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteKeyPairs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_KEY_PAIR_NAMES_VALUE_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_KEYPAIR_ALREADY_ATTACHED_INSTANCE,
        errors::INSTANCE_KEY_PAIR_LIMIT_EXCEEDED,
    )
)]
pub struct DeleteKeyPairs {
    /// Key pair names.
    #[rpc(json, required)]
    pub key_pair_names: Vec<String>,
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

/// Answer of [`DeleteKeyPairs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteKeyPairsResponse {
    /// Id of the request.
    pub request_id: String,
}
