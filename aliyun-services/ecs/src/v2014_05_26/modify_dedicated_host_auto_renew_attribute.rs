// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDedicatedHostAutoRenewAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies dedicated host auto renew attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAutoRenewAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_DEDICATED_HOST_ID,
        errors::INVALID_PARAMETER_TO_MANY_DEDICATED_HOST_IDS,
        errors::INVALID_PARAMETER_INVALID_DEDICATED_HOST_ID, errors::INCORRECT_HOST_STATUS,
        errors::CHARGE_TYPE_VIOLATION, errors::INVALID_PARAMETER_DURATION,
        errors::INVALID_PARAMETER_RENEWAL_STATUS,
        errors::INVALID_PERIOD_UNIT_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_PARAMETER_AUTO_RENEW_WITH_ECS,
    )
)]
pub struct ModifyDedicatedHostAutoRenewAttribute {
    /// Auto renew, for example `false`.
    pub auto_renew: Option<bool>,
    /// Auto renew with ECS, for example `StopRenewWithEcs`.
    pub auto_renew_with_ecs: Option<String>,
    /// Dedicated host ids, for example `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_ids: String,
    /// Duration, for example `1`.
    pub duration: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period unit, for example `Month`.
    pub period_unit: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Renewal status, for example `Normal`.
    pub renewal_status: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyDedicatedHostAutoRenewAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDedicatedHostAutoRenewAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
