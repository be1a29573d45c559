// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeReservedInstanceAutoRenewAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes reserved instance auto renew attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeReservedInstanceAutoRenewAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::CHARGE_TYPE_VIOLATION, errors::MISSING_PARAMTER_INSTANCE_ID_403,
        errors::INVALID_PARAMETER_TO_MANY_INSTANCE_IDS, errors::INVALID_PARAMETER_403,
    )
)]
pub struct DescribeReservedInstanceAutoRenewAttribute {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
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

/// Answer of [`DescribeReservedInstanceAutoRenewAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeReservedInstanceAutoRenewAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Reserved instance renew attributes.
    #[rpc(wrapper = "ReservedInstanceRenewAttribute")]
    pub reserved_instance_renew_attributes: Vec<ReservedInstanceRenewAttribute>,
}

/// Reserved instance renew attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReservedInstanceRenewAttribute {
    /// Duration.
    pub duration: Option<i64>,
    /// Period unit.
    pub period_unit: String,
    /// Renewal status.
    pub renewal_status: String,
    /// Reserved instance id.
    pub reserved_instance_id: String,
}
