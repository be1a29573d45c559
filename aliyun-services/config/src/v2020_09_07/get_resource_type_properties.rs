// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceTypeProperties`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets resource type properties.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetResourceTypeProperties)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct GetResourceTypeProperties {
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: String,
}

/// Answer of [`GetResourceTypeProperties`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceTypePropertiesResponse {
    /// Configuration.
    pub configuration: String,
    /// Id of the request.
    pub request_id: String,
}
