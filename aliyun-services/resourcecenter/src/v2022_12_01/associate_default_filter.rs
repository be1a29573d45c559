// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateDefaultFilter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates default filter.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/AssociateDefaultFilter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(errors::NOT_EXISTS_FILTER_NAME, errors::LENGTH_EXCEED_LIMIT_FILTER_NAME)
)]
pub struct AssociateDefaultFilter {
    /// Filter name, for example `My Filters`.
    pub filter_name: String,
}

/// Answer of [`AssociateDefaultFilter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateDefaultFilterResponse {
    /// Id of the request.
    pub request_id: String,
}
