// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePhysicalConnections`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes physical connections.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePhysicalConnections)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = physical_connection_set,
        item = PhysicalConnection
    ),
    errors(errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_FILTER_KEY_VALUE_NOT_SUPPORTED)
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribePhysicalConnections {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Filter: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub filter: Vec<Filter>,
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
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// User CIDR.
    pub user_cidr: Option<String>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Vec<String>,
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
    /// Ad location.
    pub ad_location: String,
    /// Bandwidth.
    pub bandwidth: Option<i64>,
    /// Business status.
    pub business_status: String,
    /// Circuit code.
    pub circuit_code: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Enabled time.
    pub enabled_time: String,
    /// Line operator.
    pub line_operator: String,
    /// Name.
    pub name: String,
    /// Peer location.
    pub peer_location: String,
    /// Physical connection id.
    pub physical_connection_id: String,
    /// Port number.
    pub port_number: String,
    /// Port type.
    pub port_type: String,
    /// Redundant physical connection id.
    pub redundant_physical_connection_id: String,
    /// Spec.
    pub spec: String,
    /// Status.
    pub status: String,
    /// Type.
    pub r#type: String,
}
