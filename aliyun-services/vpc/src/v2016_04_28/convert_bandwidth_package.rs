// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ConvertBandwidthPackage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Converts bandwidth package.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ConvertBandwidthPackage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_OPEN_API, errors::NOT_FOUND_BANDWIDTH_PACKAGE, errors::ORDER_QUOTA_EXCEEDED,
        errors::ORDER_ERROR, errors::INTERNAL_ERROR,
    )
)]
pub struct ConvertBandwidthPackage {
    /// Bandwidth package id.
    pub bandwidth_package_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`ConvertBandwidthPackage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConvertBandwidthPackageResponse {}
