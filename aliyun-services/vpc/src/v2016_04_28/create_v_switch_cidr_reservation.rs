// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVSwitchCidrReservation`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates v switch CIDR reservation.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVSwitchCidrReservation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_FORMAT, errors::ILLEGAL_PARAM_FORMAT_V_SWITCH_CIDR_RESERVATION_CIDR,
        errors::RESOURCE_NOT_FOUND_V_SWITCH_400, errors::UNSUPPORTED_FEATURE_RESERVED_TYPE,
        errors::UNSUPPORTED_FEATURE_V_SWITCH_IPV6,
        errors::OPERATION_FAILED_V_SWITCH_CIDR_RESERVATION_CIDR,
        errors::MISSING_PARAM_CIDR_RESERVATION_MASK_OR_CIDR_RESERVATION_CIDR,
        errors::UNSUPPORTED_REGION, errors::UNSUPPORTED_FEATURE_VPC_ADVANCED_FEATURE,
        errors::QUOTA_EXCEEDED_V_SWITCH_CIDR_RESERVATION_MASK,
        errors::QUOTA_EXCEEDED_CIDR_RESERVATION_COUNT,
        errors::CONFLICT_CIDR_RESERVATION_MASK_AND_CIDR_RESERVATION_CIDR,
        errors::OPERATION_FAILED_CIDR_NOT_ENOUGH_IN_V_SWITCH,
        errors::OPERATION_FAILED_SYSTEM_RESERVED_IP_CONTAINED,
        errors::OPERATION_FAILED_ALREADY_USED_IP_CONTAINED, errors::INCORRECT_STATUS_VSWITCH,
        errors::ILLEGAL_PARAM_V_SWITCH_CIDR_RESERVATION_MASK,
    )
)]
pub struct CreateVSwitchCidrReservation {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IP prefix number, for example `1`.
    pub ip_prefix_number: Option<i32>,
    /// IP version, for example `IPv4`.
    pub ip_version: Option<String>,
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
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// V switch CIDR reservation CIDR, for example `192.168.1.64/28`.
    pub v_switch_cidr_reservation_cidr: Option<String>,
    /// V switch CIDR reservation description, for example `ReservationDescription`.
    pub v_switch_cidr_reservation_description: Option<String>,
    /// V switch CIDR reservation mask, for example `28`.
    pub v_switch_cidr_reservation_mask: Option<String>,
    /// V switch CIDR reservation name, for example `ReservationName`.
    pub v_switch_cidr_reservation_name: Option<String>,
    /// V switch CIDR reservation type, for example `prefix`.
    pub v_switch_cidr_reservation_type: Option<String>,
    /// V switch id, for example `vsw-25navfgbue4g****`.
    pub v_switch_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateVSwitchCidrReservation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVSwitchCidrReservationResponse {
    /// Id of the request.
    pub request_id: String,
    /// V switch CIDR reservation id, for example `vcr-bp1m12saqteraw3rp****`.
    pub v_switch_cidr_reservation_id: String,
}
