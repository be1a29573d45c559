// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableResourceCenter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables resource center.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DisableResourceCenter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::SERVICE_NOT_ENABLED, errors::DISCOVERY_IN_PROGRESS,
        errors::DEPENDENCY_VIOLATION_RESOURCE_GROUP, errors::DEPENDENCY_VIOLATION_CONFIG,
        errors::NOT_EXISTS_ACCOUNT, errors::DISABLE_CONFLICT_MULTI_ACCOUNT,
        errors::DISABLE_CONFLICT_DELIVERY_CHANNEL,
    )
)]
pub struct DisableResourceCenter {}

/// Answer of [`DisableResourceCenter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableResourceCenterResponse {
    /// Id of the request.
    pub request_id: String,
}
