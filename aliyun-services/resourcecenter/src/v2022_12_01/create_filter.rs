// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateFilter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates filter.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/CreateFilter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_FILTER_CONFIGURATION, errors::ALREADY_EXISTS_FILTER_NAME,
        errors::LENGTH_EXCEED_LIMIT_FILTER_CONFIGURATION, errors::LENGTH_EXCEED_LIMIT_FILTER_NAME,
        errors::EXCEED_LIMIT_USER_FILTER, errors::INVALID_PARAMETER_FILTER_NAME,
    )
)]
pub struct CreateFilter {
    /// Filter configuration.
    pub filter_configuration: String,
    /// Filter name, for example `ECS`.
    pub filter_name: String,
}

/// Answer of [`CreateFilter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateFilterResponse {
    /// Id of the request.
    pub request_id: String,
}
