// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDedicatedHostsChargeType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies dedicated hosts charge type.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostsChargeType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_INSTANCE_IDS, errors::INVALID_PARAMETER,
        errors::INVALID_STATUS_VALUE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_CHARGE_TYPE_VALUE_NOT_SUPPORTED_400,
        errors::INVALID_SPOT_STRATEGY, errors::EXPIRED_INSTANCE, errors::INSTANCES_ID_QUOTA_EXCEED,
        errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED, errors::INVALID_INSTANCE_UNPAID_ORDER,
        errors::RELEASE_TIME_HAVE_BEEN_SET, errors::THROTTLING,
        errors::INVALID_PERIOD_UNIT_MISMATCH, errors::INVALID_IMAGE_TYPE_NOT_SUPPORTED,
        errors::INVALID_PERIOD_EXCEEDED_DEDICATED_HOST,
        errors::INVALID_SYSTEM_DISK_CATEGORY_VALUE_NOT_SUPPORTED,
        errors::INVALID_ACCOUNT_STATUS_PAY_AMOUNT_LIMIT_EXCEEDED,
        errors::QUOTA_EXCEED_AFTERPAY_INSTANCE, errors::QUOTA_EXCEED_RUFUND_VCPU,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED_403, errors::INSTANCE_TYPE_OFFLINE,
        errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE, errors::ACCOUNT_ARREARAGE,
        errors::INVALID_PARAMETER_NOT_MATCH, errors::INVALID_ACTION_403,
        errors::QUOTA_EXCEED_POST_PAID_DISK, errors::IMAGE_NOT_SUPPORT_INSTANCE_TYPE,
        errors::INVALID_INSTANCE_TYPE_PHASED_OUT,
        errors::INVALID_PERIOD_EXCEEDED_DEDICATED_HOST_403, errors::REAL_NAME_AUTHENTICATION_ERROR,
        errors::INVALID_OPERATION_NOT_SUPPORT, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyDedicatedHostsChargeType {
    /// Auto pay: default `true`, for example `false`.
    pub auto_pay: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Dedicated host charge type: default `PrePaid`, for example `PrePaid`.
    pub dedicated_host_charge_type: Option<String>,
    /// Dedicated host ids, for example `["dh-bp181e5064b5sotr****","dh-bp18064b5sotrr9c****"]`.
    #[rpc(json, required)]
    pub dedicated_host_ids: Vec<String>,
    /// Detail fee: default `false`, for example `false`.
    pub detail_fee: Option<bool>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
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
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyDedicatedHostsChargeType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDedicatedHostsChargeTypeResponse {
    /// Fee of instances.
    #[rpc(wrapper = "FeeOfInstance")]
    pub fee_of_instances: Vec<FeeOfInstance>,
    /// Order id, for example `20413515388****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Fee of instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FeeOfInstance {
    /// Currency.
    pub currency: String,
    /// Fee.
    pub fee: String,
    /// Instance id.
    pub instance_id: String,
}
