// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveCommonBandwidthPackageIp`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Removes common bandwidth package IP.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/RemoveCommonBandwidthPackageIp)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::IP_INSTANCE_ID_NOT_BANDWIDTH_PACKAGE, errors::DEPENDENCY_VIOLATION_IP,
        errors::EIP_BIND_NATGATEWAY, errors::INCORRECT_STATUS_EIP,
        errors::OPERATION_FAILED_SNAT_POOL_IP, errors::DEPENDENCY_VIOLATION_ROUTE_ENTRY_400,
        errors::OPERATION_FAILED_DISTIBUTE_LOCK, errors::TRADE_SYNC_CREATE_SUB_ERROR,
        errors::FAILED_INVOKE_INNER_API, errors::INVALID_IP_IP_IN_SNAT_POOL,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::OPERATION_UNSUPPORTED_IP_NOT_IN_CBWP,
        errors::INVALID_IP_INSTANCE_ID_MALFORMED, errors::OPERATION_UNSUPPORTED_EIP_BIND_REMOTE,
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND, errors::INVALID_EIP_STATUS_BIZ_DISABLED,
        errors::FORBIDDEN_FINANCIAL_LOCKED, errors::OPERATION_FAILED_SYSTEM_BUSY_400,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND_404,
    )
)]
pub struct RemoveCommonBandwidthPackageIp {
    /// Bandwidth package id, for example `cbwp-2ze2ic1xd2qeqk145****`.
    pub bandwidth_package_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IP instance id, for example `eip-2zeerraiwb7uj6i0d****`.
    pub ip_instance_id: String,
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

/// Answer of [`RemoveCommonBandwidthPackageIp`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveCommonBandwidthPackageIpResponse {
    /// Id of the request.
    pub request_id: String,
}
