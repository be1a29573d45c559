// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableMultiAccountResourceCenter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables multi account resource center.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/EnableMultiAccountResourceCenter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::NO_PERMISSION_RESOURCE_DIRECTORY_MEMBER_ACCOUNT, errors::NOT_SUPPORT_ACCOUNT_SITE,
    )
)]
pub struct EnableMultiAccountResourceCenter {}

/// Answer of [`EnableMultiAccountResourceCenter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableMultiAccountResourceCenterResponse {
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `Pending`.
    pub status: String,
}
