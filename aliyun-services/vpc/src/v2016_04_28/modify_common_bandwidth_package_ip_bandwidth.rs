// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCommonBandwidthPackageIpBandwidth`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies common bandwidth package IP bandwidth.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyCommonBandwidthPackageIpBandwidth)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S, errors::OPERATION_FAILED_DISTIBUTE_LOCK, errors::FORBIDDEN_FINANCIAL_LOCKED,
        errors::INVALID_EIP_STATUS_BIZ_DISABLED, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::S_404,
    )
)]
pub struct ModifyCommonBandwidthPackageIpBandwidth {
    /// Bandwidth, for example `500`.
    pub bandwidth: String,
    /// Bandwidth package id, for example `cbwp-2zep6hw5d6y8exscd****`.
    pub bandwidth_package_id: String,
    /// EIP id, for example `eip-2zewysoansu0svfbg****`.
    pub eip_id: String,
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

/// Answer of [`ModifyCommonBandwidthPackageIpBandwidth`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCommonBandwidthPackageIpBandwidthResponse {
    /// Id of the request.
    pub request_id: String,
}
