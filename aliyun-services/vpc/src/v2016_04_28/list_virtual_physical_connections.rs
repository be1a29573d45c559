// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListVirtualPhysicalConnections`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists virtual physical connections.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListVirtualPhysicalConnections)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = virtual_physical_connections,
        item = VirtualPhysicalConnection
    ),
    errors(errors::ILLEGAL_PARAM_BANDWIDTH, errors::RESOURCE_NOT_FOUND_PHYSICAL_CONNECTION_ID)
)]
pub struct ListVirtualPhysicalConnections {
    /// Is confirmed, for example `true`.
    pub is_confirmed: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Physical connection id, for example `pc-bp1ciz7ekd2grn1as****`.
    pub physical_connection_id: Option<String>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Tags: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub tags: Vec<Tag>,
    /// Virtual physical connection ali uids: at most 20 items.
    #[rpc(max_len = 20)]
    pub virtual_physical_connection_ali_uids: Vec<String>,
    /// Virtual physical connection business status, for example `Normal`.
    pub virtual_physical_connection_business_status: Option<String>,
    /// Virtual physical connection ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub virtual_physical_connection_ids: Vec<String>,
    /// Virtual physical connection statuses: at most 20 items.
    #[rpc(max_len = 20)]
    pub virtual_physical_connection_statuses: Vec<String>,
    /// Vlan ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub vlan_ids: Vec<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`ListVirtualPhysicalConnections`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListVirtualPhysicalConnectionsResponse {
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Virtual physical connections.
    pub virtual_physical_connections: Vec<VirtualPhysicalConnection>,
}

/// Virtual physical connection.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VirtualPhysicalConnection {
    /// Access point id, for example `ap-cn-hangzhou-finance-yh-E`.
    pub access_point_id: String,
    /// Ad location, for example `余杭经济开发区XXX交叉口, 余杭XX机房, E***包间`.
    pub ad_location: String,
    /// Ali uid, for example `15346073170691****`.
    pub ali_uid: String,
    /// Bandwidth, for example `50`.
    pub bandwidth: Option<i64>,
    /// Business status, for example `Normal`.
    pub business_status: String,
    /// Charge type, for example `Prepaid`.
    pub charge_type: String,
    /// Circuit code, for example `longtel001`.
    pub circuit_code: String,
    /// Creation time, for example `2021-06-08T12:20:55`.
    pub creation_time: String,
    /// Description, for example `desctest`.
    pub description: String,
    /// Enabled time, UTC, for example `2021-10-08T10:44Z`.
    pub enabled_time: String,
    /// End time, UTC, for example `2021-11-08T16:00:00Z`.
    pub end_time: String,
    /// Expect spec, for example `50M`.
    pub expect_spec: String,
    /// Line operator, for example `CU`.
    pub line_operator: String,
    /// Loa status, for example `Available`.
    pub loa_status: String,
    /// Name, for example `nametest`.
    pub name: String,
    /// Order mode, for example `PayByPhysicalConnectionOwner`.
    pub order_mode: String,
    /// Parent physical connection ali uid, for example `18311773240248****`.
    pub parent_physical_connection_ali_uid: String,
    /// Parent physical connection id, for example `pc-bp1ciz7ekd2grn1as****`.
    pub parent_physical_connection_id: String,
    /// Peer location, for example `浙江省杭州市XX区XX街道XX号`.
    pub peer_location: String,
    /// Physical connection id, for example `pc-bp1mrgfbtmc9brre7****`.
    pub physical_connection_id: String,
    /// Port number, for example `80`.
    pub port_number: String,
    /// Port type, for example `10GBase-LR`.
    pub port_type: String,
    /// Product type, for example `VirtualPhysicalConnection`.
    pub product_type: String,
    /// Redundant physical connection id, for example `pc-119mfjzm****`.
    pub redundant_physical_connection_id: String,
    /// Resource group id, for example `rg-acfm3wmsyui****`.
    pub resource_group_id: String,
    /// Spec, for example `50M`.
    pub spec: String,
    /// Status, for example `Enabled`.
    pub status: String,
    /// Tags.
    pub tags: Vec<VirtualPhysicalConnectionTag>,
    /// Type, for example `VPC`.
    pub r#type: String,
    /// Virtual physical connection status, for example `Confirmed`.
    pub virtual_physical_connection_status: String,
    /// Vlan id, for example `10`.
    pub vlan_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VirtualPhysicalConnectionTag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
