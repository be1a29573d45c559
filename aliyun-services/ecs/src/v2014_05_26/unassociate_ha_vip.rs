// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnassociateHaVip`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Unassociates ha vip.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassociateHaVip)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_HA_VIP_STATUS, errors::INCORRECT_INSTANCE_STATUS_400,
        errors::RESOURCE_NOT_ASSOCIATED, errors::FORBIDDEN_UNASSOCIATE_MASTER,
        errors::OPERATION_FAILED_DISTIBUTE_LOCK, errors::FORBIDDEN_HA_VIP,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_HA_VIP_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct UnassociateHaVip {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Force.
    pub force: Option<String>,
    /// Ha vip id.
    pub ha_vip_id: String,
    /// Instance id.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`UnassociateHaVip`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnassociateHaVipResponse {
    /// Id of the request.
    pub request_id: String,
}
