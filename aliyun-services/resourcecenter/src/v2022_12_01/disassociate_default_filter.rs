// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisassociateDefaultFilter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disassociates default filter.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/DisassociateDefaultFilter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    errors(errors::NOT_EXISTS_DEFAULT_FILTER)
)]
pub struct DisassociateDefaultFilter {}

/// Answer of [`DisassociateDefaultFilter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisassociateDefaultFilterResponse {
    /// Id of the request.
    pub request_id: String,
}
