// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVSwitchCidrReservationAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies v switch CIDR reservation attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVSwitchCidrReservationAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::RESOURCE_NOT_FOUND_CIDR_RESERVATION, errors::ILLEGAL_PARAM_FORMAT)
)]
pub struct ModifyVSwitchCidrReservationAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
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
    /// V switch CIDR reservation description, for example `ReservationDescription`.
    pub v_switch_cidr_reservation_description: Option<String>,
    /// V switch CIDR reservation id, for example `vcr-bp1m12saqteraw3rp****`.
    pub v_switch_cidr_reservation_id: String,
    /// V switch CIDR reservation name, for example `ReservationName`.
    pub v_switch_cidr_reservation_name: Option<String>,
}

/// Answer of [`ModifyVSwitchCidrReservationAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVSwitchCidrReservationAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
