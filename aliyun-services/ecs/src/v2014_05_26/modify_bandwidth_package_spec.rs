// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyBandwidthPackageSpec`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies bandwidth package spec.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyBandwidthPackageSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_CHARGE_TYPE_IS_PREPAID, errors::MISSING_PARAM_BANDWIDTH,
        errors::ILLEGAL_PARAM_BANDWIDTH, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND,
        errors::INVALID_BANDWIDTH_VALUE_NOT_SUPPORTED, errors::BANDWIDTH_PACKAGE_FINANCIAL_LOCKED,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyBandwidthPackageSpec {
    /// Bandwidth.
    pub bandwidth: String,
    /// Bandwidth package id.
    pub bandwidth_package_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyBandwidthPackageSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyBandwidthPackageSpecResponse {
    /// Id of the request.
    pub request_id: String,
}
