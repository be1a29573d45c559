// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableMultiAccountResourceCenter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables multi account resource center.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DisableMultiAccountResourceCenter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::NO_PERMISSION_RESOURCE_DIRECTORY_MEMBER_ACCOUNT,
        errors::DISABLE_CONFLICT_DELIVERY_CHANNEL,
    )
)]
pub struct DisableMultiAccountResourceCenter {}

/// Answer of [`DisableMultiAccountResourceCenter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableMultiAccountResourceCenterResponse {
    /// Id of the request.
    pub request_id: String,
}
