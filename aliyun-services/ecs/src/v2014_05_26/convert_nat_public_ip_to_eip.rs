// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ConvertNatPublicIpToEip`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Converts NAT public IP to EIP.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ConvertNatPublicIpToEip)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_CLOUDBOX_NOT_SUPPORT,
        errors::INVALID_PARAMETER_CLOUDBOX_NOT_SUPPORTED,
        errors::OPERATION_DENIED_DEDICATED_REGION_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_ID_PLANED_CHANGE, errors::INVALID_END_TIME_OPERATE_NOT_SUPPORT,
        errors::INVALID_INSTANCE_STATUS_RELEASED, errors::INCORRECT_INSTANCE_STATUS,
        errors::OPERATION_DENIED_403, errors::INVALID_INSTANCE_ZERO_BANDWIDTH,
        errors::INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_ID_NOT_FOUND_403, errors::MAX_EIP_QUOTA_EXCEEDED,
        errors::FORBIDDEN_INVALID_PUBLIC_BANDWIDTH, errors::INVALID_INSTANCE_OVERDUE_PAYMENT,
        errors::EIP_MAX_BANDWIDTH_EXCEEDED, errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::FORBIDDEN_RISK_CONTROL, errors::UNSUPPORTED_PUBLIC_IP_WITH_ISP,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_INSTANCE_IP_ADDRESS_MISSING,
    )
)]
pub struct ConvertNatPublicIpToEip {
    /// Instance id, for example `i-bp171jr36ge2ulvk****`.
    pub instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ConvertNatPublicIpToEip`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConvertNatPublicIpToEipResponse {
    /// Id of the request.
    pub request_id: String,
}
