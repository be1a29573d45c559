// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnassociateHaVip`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Unassociates ha vip.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UnassociateHaVip)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_HA_VIP_STATUS, errors::INCORRECT_INSTANCE_STATUS,
        errors::RESOURCE_NOT_ASSOCIATED, errors::FORBIDDEN_UNASSOCIATE_MASTER,
        errors::HA_VIP_NOT_ASSOCIATED_WITH_INSTANCE, errors::OPERATION_FAILED_DISTIBUTE_LOCK,
        errors::OPERATION_FAILED_QUERY_NETWORK_INTERFACE_INFO, errors::ILLEGAL_PARAM_INSTANCE_TYPE,
        errors::INVALID_NETWORK_INTERFACE_ID_NOT_FOUND, errors::RESOURCE_NOT_FOUND_INSTANCE,
        errors::FORBIDDEN_HA_VIP, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_HA_VIP_ID_NOT_FOUND, errors::INVALID_INSTANCE_ID_NOT_FOUND_404,
        errors::INTERNAL_ERROR,
    )
)]
pub struct UnassociateHaVip {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Force, for example `True`.
    pub force: Option<String>,
    /// Ha vip id, for example `havip-2zeo05qre24nhrqpy****`.
    pub ha_vip_id: String,
    /// Instance id, for example `i-faf344422ffsfad****`.
    pub instance_id: String,
    /// Instance type, for example `EcsInstance`.
    pub instance_type: Option<String>,
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

/// Answer of [`UnassociateHaVip`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnassociateHaVipResponse {
    /// Id of the request.
    pub request_id: String,
}
