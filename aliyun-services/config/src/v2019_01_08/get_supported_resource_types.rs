// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSupportedResourceTypes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets supported resource types.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/GetSupportedResourceTypes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    errors(errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct GetSupportedResourceTypes {}

/// Answer of [`GetSupportedResourceTypes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSupportedResourceTypesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource types.
    pub resource_types: Vec<String>,
}
