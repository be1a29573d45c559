// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListVSwitchCidrReservations`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists v switch CIDR reservations.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListVSwitchCidrReservations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = v_switch_cidr_reservations,
        item = VSwitchCidrReservation
    ),
    errors(errors::ILLEGAL_PARAM_NEXT_TOKEN)
)]
pub struct ListVSwitchCidrReservations {
    /// IP version, for example `IPv4`.
    pub ip_version: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: Option<String>,
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
    /// Tags: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub tags: Vec<Tag>,
    /// V switch CIDR reservation ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub v_switch_cidr_reservation_ids: Vec<String>,
    /// V switch CIDR reservation type, for example `prefix`.
    pub v_switch_cidr_reservation_type: Option<String>,
    /// V switch id, for example `vsw-25navfgbue4g****`.
    pub v_switch_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`ListVSwitchCidrReservations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListVSwitchCidrReservationsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// V switch CIDR reservations.
    pub v_switch_cidr_reservations: Vec<VSwitchCidrReservation>,
}

/// V switch CIDR reservation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VSwitchCidrReservation {
    /// Assigned CIDR count, for example `6`.
    pub assigned_cidr_count: Option<i64>,
    /// Available CIDR count, for example `10`.
    pub available_cidr_count: Option<i64>,
    /// Creation time, UTC, for example `2023-03-14T10:02:37Z`.
    pub creation_time: String,
    /// IP version, for example `IPv4`.
    pub ip_version: String,
    /// Status, for example `Assigned`.
    pub status: String,
    /// Tags.
    pub tags: Vec<VSwitchCidrReservationTag>,
    /// Type, for example `prefix`.
    pub r#type: String,
    /// V switch CIDR reservation CIDR, for example `192.168.1.64/28`.
    pub v_switch_cidr_reservation_cidr: String,
    /// V switch CIDR reservation description, for example `ReservationDescription`.
    pub v_switch_cidr_reservation_description: String,
    /// V switch CIDR reservation id, for example `vcr-bp1m12saqteraw3rp****`.
    pub v_switch_cidr_reservation_id: String,
    /// V switch CIDR reservation name, for example `ReservationName`.
    pub v_switch_cidr_reservation_name: String,
    /// V switch id, for example `vsw-25navfgbue4g****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-bp1wdz2pdhgurz1od****`.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VSwitchCidrReservationTag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
