// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddCommonBandwidthPackageIps`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds common bandwidth package IPs.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AddCommonBandwidthPackageIps)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_SECURITY_PROTECTION_TYPES_INCONSISTENT,
        errors::INVALID_IP_INSTANCE_ID_NOT_FOUND_400, errors::EIP_ALREADY_IN_BANDWIDTHPACKAGE,
        errors::INVALID_REGION_ID_NOT_FOUND_400, errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND,
        errors::IP_INSTANCE_ID_ALREADY_IN_BANDWIDTH_PACKAGE,
        errors::IP_INSTANCE_ID_BIZ_STATUS_INVALID, errors::IP_INSTANCE_ID_CHARGE_TYPE_NOT_SUPPORT,
        errors::BANDWIDTH_PACKAGE_ID_INVALID_BIZ_STATUS, errors::IP_INSTANCE_ID_QUOTA_EXCEEDED,
        errors::EIP_OPERATION_TOO_FREQUENTLY,
        errors::IP_INSTANCE_ID_INVALID_IP_INTERNET_CHARGE_TYPE_400, errors::TASK_CONFLICT,
        errors::INCORRECT_STATUS_EIP, errors::OPERATION_UNSUPPORTED_IP_TYPE,
        errors::PARAM_EXCLUSIVE_IP_INSTANCE_ID_AND_BANDWIDTH_PACKAGE_ID,
        errors::INVALID_BANDWIDTH_PACKAGE_NOT_EXIST, errors::OPERATION_FAILED_DISTIBUTE_LOCK,
        errors::BANDWIDTH_PACKAGE_ID_INVALID_BANDWIDTH_400,
        errors::OPERATION_FAILED_ZONE_ID_INCONSISTENT,
        errors::ATTR_MISMATCHING_BANDWIDTH_PACKAGE_IP_VERSION,
        errors::INVALID_EIP_STATUS_BIZ_DISABLED, errors::FORBIDDEN_FINANCIAL_LOCKED,
        errors::MISMATCH_CLOUD_BOX_CBWP_ZONE_AND_EIP_ZONE, errors::INVALID_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct AddCommonBandwidthPackageIps {
    /// Bandwidth package id, for example `cbwp-2ze2ic1xd2qeqasdf****`.
    pub bandwidth_package_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// IP instance ids: at most 10 items.
    #[rpc(max_len = 10, required)]
    pub ip_instance_ids: Vec<String>,
    /// IP type: default `EIP`, for example `EIP`.
    pub ip_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`AddCommonBandwidthPackageIps`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddCommonBandwidthPackageIpsResponse {
    /// Id of the request.
    pub request_id: String,
}
