// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTrafficMirrorSessions`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists traffic mirror sessions.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListTrafficMirrorSessions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = traffic_mirror_sessions,
        item = TrafficMirrorSession
    )
)]
pub struct ListTrafficMirrorSessions {
    /// Enabled, for example `false`.
    pub enabled: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Priority, for example `1`.
    pub priority: Option<i32>,
    /// Region id, for example `cn-hongkong`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub tags: Vec<Tag>,
    /// Traffic mirror filter id, for example `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: Option<String>,
    /// Traffic mirror session ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub traffic_mirror_session_ids: Vec<String>,
    /// Traffic mirror session name, for example `abc`.
    pub traffic_mirror_session_name: Option<String>,
    /// Traffic mirror source id, for example `eni-j6c8znm5l1yt4sox*****`.
    pub traffic_mirror_source_id: Option<String>,
    /// Traffic mirror target id, for example `eni-j6c2fp57q8rr47rp****`.
    pub traffic_mirror_target_id: Option<String>,
    /// Virtual network id, for example `10`.
    pub virtual_network_id: Option<i32>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`ListTrafficMirrorSessions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTrafficMirrorSessionsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
    /// Traffic mirror sessions.
    pub traffic_mirror_sessions: Vec<TrafficMirrorSession>,
}

/// Traffic mirror session.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TrafficMirrorSession {
    /// Creation time, UTC, for example `2023-09-05T15:26Z`.
    pub creation_time: String,
    /// Enabled, for example `false`.
    pub enabled: Option<bool>,
    /// Packet length, for example `1500`.
    pub packet_length: Option<i64>,
    /// Priority, for example `1`.
    pub priority: Option<i64>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Tags.
    pub tags: Vec<TrafficMirrorSessionTag>,
    /// Traffic mirror filter id, for example `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: String,
    /// Traffic mirror session business status, for example `Normal`.
    pub traffic_mirror_session_business_status: String,
    /// Traffic mirror session description, for example `This is a session.`.
    pub traffic_mirror_session_description: String,
    /// Traffic mirror session id, for example `tms-j6cla50buc44ap8tu****`.
    pub traffic_mirror_session_id: String,
    /// Traffic mirror session name, for example `abc`.
    pub traffic_mirror_session_name: String,
    /// Traffic mirror session status, for example `Created`.
    pub traffic_mirror_session_status: String,
    /// Traffic mirror source ids.
    pub traffic_mirror_source_ids: Vec<String>,
    /// Traffic mirror target id, for example `eni-j6c2fp57q8rr47rp****`.
    pub traffic_mirror_target_id: String,
    /// Traffic mirror target type, for example `NetworkInterface`.
    pub traffic_mirror_target_type: String,
    /// Virtual network id, for example `10`.
    pub virtual_network_id: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TrafficMirrorSessionTag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
