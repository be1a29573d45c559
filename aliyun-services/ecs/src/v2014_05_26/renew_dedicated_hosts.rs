// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RenewDedicatedHosts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Renews dedicated hosts.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewDedicatedHosts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::IDEMPOTENCE_PARAM_NOT_MATCH, errors::INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED,
        errors::INVALID_PERIOD, errors::INVALID_PERIOD_UNIT_VALUE_NOT_SUPPORTED,
        errors::CHARGE_TYPE_VIOLATION_400, errors::INVALID_DEDICATED_HOST_ID_NOT_FOUND,
        errors::INVALID_STATUS_UPGRADING_400, errors::LAST_ORDER_PROCESSING,
        errors::CHARGE_TYPE_VIOLATION, errors::INCORRECT_HOST_STATUS,
        errors::LAST_TOKEN_PROCESSING, errors::INTERNAL_ERROR,
    )
)]
pub struct RenewDedicatedHosts {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Dedicated host ids, for example `dh-bp199lyny9b3****`.
    pub dedicated_host_ids: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: i32,
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

/// Answer of [`RenewDedicatedHosts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RenewDedicatedHostsResponse {
    /// Order id, for example `23841229****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
