// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelCommonBandwidthPackageIpBandwidth`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Cancels common bandwidth package IP bandwidth.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CancelCommonBandwidthPackageIpBandwidth)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S, errors::INVALID_EIP_STATUS_BIZ_DISABLED, errors::FORBIDDEN_FINANCIAL_LOCKED,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::S_404,
    )
)]
pub struct CancelCommonBandwidthPackageIpBandwidth {
    /// Bandwidth package id, for example `cbwp-bp13d0m4e2qv8xxxxxxxx`.
    pub bandwidth_package_id: String,
    /// EIP id, for example `eip-2zewysoansu0sxxxxxxxx`.
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

/// Answer of [`CancelCommonBandwidthPackageIpBandwidth`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelCommonBandwidthPackageIpBandwidthResponse {
    /// Id of the request.
    pub request_id: String,
}
