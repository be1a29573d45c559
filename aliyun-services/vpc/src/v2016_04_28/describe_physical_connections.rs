// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePhysicalConnections`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes physical connections.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribePhysicalConnections)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = physical_connection_set,
        item = PhysicalConnection
    ),
    errors(
        errors::OPERATION_UNSUPPORTED_RESOURCE_GROUP_ID,
        errors::INVALID_FILTER_KEY_VALUE_NOT_SUPPORTED,
    )
)]
pub struct DescribePhysicalConnections {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Filter: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub filter: Vec<Filter>,
    /// Include reservation data, for example `false`.
    pub include_reservation_data: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-aek2yvwibxr****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub tags: Vec<Tag>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `Name`.
    pub key: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`DescribePhysicalConnections`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePhysicalConnectionsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Physical connection set.
    #[rpc(wrapper = "PhysicalConnectionType")]
    pub physical_connection_set: Vec<PhysicalConnection>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Physical connection.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PhysicalConnection {
    /// Access point id.
    pub access_point_id: String,
    /// Access point type.
    pub access_point_type: String,
    /// Ad detail location.
    pub ad_detail_location: String,
    /// Ad location.
    pub ad_location: String,
    /// Bandwidth.
    pub bandwidth: Option<i64>,
    /// Business status.
    pub business_status: String,
    /// Charge type.
    pub charge_type: String,
    /// Circuit code.
    pub circuit_code: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Device features selected.
    pub device_features_selected: String,
    /// Down delay time.
    pub down_delay_time: Option<i64>,
    /// Enabled time.
    pub enabled_time: String,
    /// End time.
    pub end_time: String,
    /// Expect spec.
    pub expect_spec: String,
    /// Has reservation data.
    pub has_reservation_data: String,
    /// Line operator.
    pub line_operator: String,
    /// Loa status.
    pub loa_status: String,
    /// Macsec keys.
    #[rpc(wrapper = "MacsecKey")]
    pub macsec_keys: Vec<MacsecKey>,
    /// Name.
    pub name: String,
    /// Optical module model.
    pub optical_module_model: String,
    /// Order mode.
    pub order_mode: String,
    /// Parent physical connection ali uid.
    pub parent_physical_connection_ali_uid: String,
    /// Parent physical connection id.
    pub parent_physical_connection_id: String,
    /// Peer location.
    pub peer_location: String,
    /// Physical connection id.
    pub physical_connection_id: String,
    /// Port number.
    pub port_number: String,
    /// Port type.
    pub port_type: String,
    /// Product type.
    pub product_type: String,
    /// Qos id.
    pub qos_id: String,
    /// Redundant physical connection id.
    pub redundant_physical_connection_id: String,
    /// Reservation active time.
    pub reservation_active_time: String,
    /// Reservation internet charge type.
    pub reservation_internet_charge_type: String,
    /// Reservation order type.
    pub reservation_order_type: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Spec.
    pub spec: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "tags")]
    pub tags: Vec<PhysicalConnectionTag>,
    /// Type.
    pub r#type: String,
    /// Virtual physical connection count.
    pub virtual_physical_connection_count: Option<i64>,
    /// Vlan id.
    pub vlan_id: String,
    /// Vpconn status.
    pub vpconn_status: String,
}

/// Macsec key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MacsecKey {
    /// Cak.
    pub cak: String,
    /// Cipher suite.
    pub cipher_suite: String,
    /// Ckn.
    pub ckn: String,
    /// Start on.
    pub start_on: String,
    /// Status.
    pub status: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PhysicalConnectionTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
