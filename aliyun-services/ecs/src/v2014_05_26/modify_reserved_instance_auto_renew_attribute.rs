// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyReservedInstanceAutoRenewAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies reserved instance auto renew attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstanceAutoRenewAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ABS_MISSING_PARAMTER_INSTANCE_ID, errors::INVALID_PARAMETER_TO_MANY_INSTANCE_IDS,
        errors::INVALID_PARAMETER_DURATION, errors::INVALID_PARAMETER_RENEWAL_STATUS,
        errors::INVALID_PARAMETER_PERIOD_UNIT, errors::INVALID_PARAMETER_PERIOD,
        errors::INVALID_PARAMETER_403,
    )
)]
pub struct ModifyReservedInstanceAutoRenewAttribute {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Period unit, for example `Month`.
    pub period_unit: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Renewal status, for example `AutoRenewal`.
    pub renewal_status: Option<String>,
    /// Reserved instance id: at most 100 items.
    #[rpc(max_len = 100)]
    pub reserved_instance_id: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyReservedInstanceAutoRenewAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyReservedInstanceAutoRenewAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
