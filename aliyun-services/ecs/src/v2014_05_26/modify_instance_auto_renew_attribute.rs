// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceAutoRenewAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies instance auto renew attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAutoRenewAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_STARTER_PACKAGE, errors::MISSING_PARAMETER_INSTANCE_ID,
        errors::INVALID_PARAMETER_TO_MANY_INSTANCE_IDS,
        errors::INVALID_PARAMETER_INVALID_INSTANCE_ID, errors::INCORRECT_INSTANCE_STATUS,
        errors::CHARGE_TYPE_VIOLATION, errors::INVALID_PARAMETER_DURATION,
        errors::INVALID_PARAMETER_RENEWAL_STATUS,
        errors::INVALID_PERIOD_UNIT_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_PERIOD_STARTER_PACKAGE, errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyInstanceAutoRenewAttribute {
    /// Auto renew: default `false`, for example `true`.
    pub auto_renew: Option<bool>,
    /// Duration, for example `1`.
    pub duration: Option<i32>,
    /// Instance id, for example `i-bp67acfmxazb4ph****,i-bp67acfmxazb4pi****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period unit, for example `Month`.
    pub period_unit: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Renewal status, for example `AutoRenewal`.
    pub renewal_status: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyInstanceAutoRenewAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceAutoRenewAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
