// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyHaVipAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies ha vip attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyHaVipAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::ABS_VPC_INVALID_NAME_MALFORMED, errors::FORBIDDEN_HA_VIP,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_HA_VIP_ID_NOT_FOUND,
    )
)]
pub struct ModifyHaVipAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is my HaVip.`.
    pub description: Option<String>,
    /// Ha vip id, for example `havip-2zeo05qre24nhrqp****`.
    pub ha_vip_id: String,
    /// Name, for example `test`.
    pub name: Option<String>,
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

/// Answer of [`ModifyHaVipAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyHaVipAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
