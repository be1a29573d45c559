// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetMultiAccountResourceCenterServiceStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets multi account resource center service status.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetMultiAccountResourceCenterServiceStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    waiter(enabled, status = service_status, done("Enabled")),
    waiter(disabled, status = service_status, done("Disabled")),
    waiter(initialized, status = initial_status, done("Finished"), every = 30, within = 3600),
    errors(
        errors::NO_PERMISSION, errors::MULTI_ACCOUNT_SERVICE_NOT_ENABLED,
        errors::NOT_EXISTS_RESOURCE_DIRECTORY, errors::INVALID_PARAMETER_SCOPE,
        errors::NO_PERMISSION_RESOURCE_DIRECTORY_MEMBER_ACCOUNT,
    )
)]
pub struct GetMultiAccountResourceCenterServiceStatus {}

/// Answer of [`GetMultiAccountResourceCenterServiceStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetMultiAccountResourceCenterServiceStatusResponse {
    /// Initial status, for example `Pending`.
    pub initial_status: String,
    /// Id of the request.
    pub request_id: String,
    /// Service status, for example `Enabled`.
    pub service_status: String,
}
