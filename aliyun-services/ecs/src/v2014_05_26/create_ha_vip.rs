// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateHaVip`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates ha vip.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateHaVip)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_IP_ADDRESS_OUT_OF_RANGE,
        errors::INVALID_IP_ADDRESS_NOT_AVAILABLE, errors::INVALID_IP_ADDRESS_ALREADY_USED,
        errors::INVALID_IP_ADDRESS_MALFORMED_400, errors::INVALID_V_SWITCH_NOT_FOUND,
        errors::INVALID_PRIVATE_IP_NOT_FOUND, errors::FORBIDDEN_HA_VIP,
        errors::COUNT_LIMIT_EXCEED_HA_VIP_IN_VPC, errors::QUOTA_EXCEEDED_HA_VIP,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_V_SWITCH_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateHaVip {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// IP address.
    pub ip_address: Option<String>,
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
    /// V switch id.
    pub v_switch_id: String,
}

/// Answer of [`CreateHaVip`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateHaVipResponse {
    /// Ha vip id.
    pub ha_vip_id: String,
    /// Id of the request.
    pub request_id: String,
}
