// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCommonBandwidthPackageSpec`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies common bandwidth package spec.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyCommonBandwidthPackageSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_ENOUGH_BANDWIDTH, errors::INVALID_PARAMETER_BANDWIDTH,
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND,
        errors::INVALID_COMMON_BANDWIDTH_PACKAGE_ID_NOT_FOUND,
        errors::INCORRECT_STATUS_RESOURCE_STATUS, errors::SYSTEM_SALE_VALIDATE_UNEXPECTED_ERROR,
        errors::OPERATION_FAILED_SYNC_ORDER_TO_SUB, errors::OPERATION_FAILED_SALE_VALIDATE,
        errors::OPERATION_FAILED_QUERY_COMMODITY_INFO, errors::OPERATION_FAILED_QUERY_PRICE,
        errors::FORBIDDEN_CHARGE_TYPE_IS_PREPAID, errors::INCORRECT_STATUS_CBWP_MODIFYING,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND_404,
        errors::INVALID_BANDWIDTH_VALUE_NOT_SUPPORTED_404,
        errors::BANDWIDTH_PACKAGE_FINANCIAL_LOCKED, errors::ORDER_ERROR_BANDWIDTH_PACKAGE,
    )
)]
pub struct ModifyCommonBandwidthPackageSpec {
    /// Bandwidth, for example `1000`.
    pub bandwidth: String,
    /// Bandwidth package id, for example `cbwp-2ze2ic1xd2qeqk145****`.
    pub bandwidth_package_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyCommonBandwidthPackageSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCommonBandwidthPackageSpecResponse {
    /// Id of the request.
    pub request_id: String,
}
