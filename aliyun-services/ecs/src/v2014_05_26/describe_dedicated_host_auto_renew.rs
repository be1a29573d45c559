// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDedicatedHostAutoRenew`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes dedicated host auto renew.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostAutoRenew)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::CHARGE_TYPE_VIOLATION, errors::MISSING_PARAMETER_DEDICATED_HOST_ID,
        errors::INVALID_PARAMETER_TO_MANY_DEDICATED_HOST_IDS,
        errors::INVALID_PARAMETER_INVALID_DEDICATED_HOST_ID,
        errors::INCORRECT_DEDICATED_HOST_STATUS_403, errors::MISSING_PARAMTER_INSTANCE_ID_403,
    )
)]
pub struct DescribeDedicatedHostAutoRenew {
    /// Dedicated host ids, for example `dh-bp165p6xk2tlw61e****,dh-bp1f9vxmno****`.
    pub dedicated_host_ids: String,
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeDedicatedHostAutoRenew`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDedicatedHostAutoRenewResponse {
    /// Dedicated host renew attributes.
    #[rpc(wrapper = "DedicatedHostRenewAttribute")]
    pub dedicated_host_renew_attributes: Vec<DedicatedHostRenewAttribute>,
    /// Id of the request.
    pub request_id: String,
}

/// Dedicated host renew attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DedicatedHostRenewAttribute {
    /// Auto renew enabled.
    pub auto_renew_enabled: Option<bool>,
    /// Auto renew with ECS.
    pub auto_renew_with_ecs: String,
    /// Dedicated host id.
    pub dedicated_host_id: String,
    /// Duration.
    pub duration: Option<i64>,
    /// Period unit.
    pub period_unit: String,
    /// Renewal status.
    pub renewal_status: String,
}
