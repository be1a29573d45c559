// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceCenterServiceStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets resource center service status.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/GetResourceCenterServiceStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    waiter(enabled, status = service_status, done("Enabled")),
    waiter(disabled, status = service_status, done("Disabled")),
    waiter(initialized, status = initial_status, done("Finished"), every = 30, within = 3600),
    errors(errors::NO_PERMISSION)
)]
pub struct GetResourceCenterServiceStatus {}

/// Answer of [`GetResourceCenterServiceStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceCenterServiceStatusResponse {
    /// Initial status, for example `Pending`.
    pub initial_status: String,
    /// Id of the request.
    pub request_id: String,
    /// Service status, for example `Enabled`.
    pub service_status: String,
}
