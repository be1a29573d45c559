// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyUserBusinessBehavior`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies user business behavior.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyUserBusinessBehavior)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMS, errors::INVALID_ACTION_USER_FORBIDDEN)
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyUserBusinessBehavior {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status key.
    #[rpc(name = "statusKey")]
    pub status_key: String,
    /// Status value.
    #[rpc(name = "statusValue")]
    pub status_value: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyUserBusinessBehavior`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyUserBusinessBehaviorResponse {
    /// Id of the request.
    pub request_id: String,
}
