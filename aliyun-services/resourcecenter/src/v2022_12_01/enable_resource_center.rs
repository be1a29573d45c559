// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableResourceCenter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables resource center.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/EnableResourceCenter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION_SERVICE_LINKED_ROLE, errors::NOT_SUPPORT_ACCOUNT_SITE,
        errors::CONFLICT_SERVICE_STATUS,
    )
)]
pub struct EnableResourceCenter {}

/// Answer of [`EnableResourceCenter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableResourceCenterResponse {
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `Pending`.
    pub status: String,
}
