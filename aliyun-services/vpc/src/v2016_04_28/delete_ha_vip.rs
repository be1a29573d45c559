// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteHaVip`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes ha vip.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteHaVip)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS, errors::DEPENDENCY_VIOLATION_HA_VIP_REFERED_BY_ROUTE_ENTRY,
        errors::DEPENDENCY_VIOLATION_HA_VIP_ASSOCIATED_WITH_EIP, errors::INCORRECT_HA_VIP_STATUS,
        errors::FORBIDDEN_HA_VIP, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_HA_VIP_ID_NOT_FOUND,
    )
)]
pub struct DeleteHaVip {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Ha vip id, for example `havip-2zeo05qre24nhrqpy****`.
    pub ha_vip_id: String,
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

/// Answer of [`DeleteHaVip`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteHaVipResponse {
    /// Id of the request.
    pub request_id: String,
}
