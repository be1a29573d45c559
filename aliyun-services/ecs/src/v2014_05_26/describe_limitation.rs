// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLimitation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes limitation.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLimitation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_LIMITATION_NOT_FOUND)
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeLimitation {
    /// Limitation.
    pub limitation: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeLimitation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLimitationResponse {
    /// Limitation.
    pub limitation: String,
    /// Id of the request.
    pub request_id: String,
    /// Value.
    pub value: String,
}
