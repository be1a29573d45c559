// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListFilters`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists filters.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListFilters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListFilters {}

/// Answer of [`ListFilters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListFiltersResponse {
    /// Default filter name, for example `My Filters`.
    pub default_filter_name: String,
    /// Filters.
    pub filters: Vec<Filter>,
    /// Id of the request.
    pub request_id: String,
}

/// Filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Filter {
    /// Filter configuration.
    pub filter_configuration: String,
    /// Filter name, for example `My devices`.
    pub filter_name: String,
}
