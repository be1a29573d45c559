// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGlobalAccelerationInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes global acceleration instances.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeGlobalAccelerationInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = global_acceleration_instances,
        item = GlobalAccelerationInstance
    ),
    errors(errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct DescribeGlobalAccelerationInstances {
    /// Bandwidth type, for example `Exclusive`.
    pub bandwidth_type: Option<String>,
    /// Global acceleration instance id, for example `ga-234sljmxaz****`.
    pub global_acceleration_instance_id: Option<String>,
    /// Include reservation data, for example `false`.
    pub include_reservation_data: Option<bool>,
    /// IP address, for example `12.xx.xx.78`.
    pub ip_address: Option<String>,
    /// Name, for example `GA-1`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Server id, for example `i-sxjblddejj9x****`.
    pub server_id: Option<String>,
    /// Service location, for example `china-mainland`.
    pub service_location: Option<String>,
    /// Status, for example `Available`.
    pub status: Option<String>,
}

/// Answer of [`DescribeGlobalAccelerationInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGlobalAccelerationInstancesResponse {
    /// Global acceleration instances.
    #[rpc(wrapper = "GlobalAccelerationInstance")]
    pub global_acceleration_instances: Vec<GlobalAccelerationInstance>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Global acceleration instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GlobalAccelerationInstance {
    /// Acceleration location.
    pub acceleration_location: String,
    /// Backend servers.
    #[rpc(wrapper = "BackendServer")]
    pub backend_servers: Vec<BackendServer>,
    /// Bandwidth.
    pub bandwidth: String,
    /// Bandwidth type.
    pub bandwidth_type: String,
    /// Charge type.
    pub charge_type: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Expired time.
    pub expired_time: String,
    /// Global acceleration instance id.
    pub global_acceleration_instance_id: String,
    /// Internet charge type.
    pub internet_charge_type: String,
    /// IP address.
    pub ip_address: String,
    /// Name.
    pub name: String,
    /// Public IP addresses.
    #[rpc(wrapper = "PublicIpAddress")]
    pub public_ip_addresses: Vec<PublicIpAddress>,
    /// Region id.
    pub region_id: String,
    /// Service location.
    pub service_location: String,
    /// Status.
    pub status: String,
}

/// Backend server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BackendServer {
    /// Region id.
    pub region_id: String,
    /// Server id.
    pub server_id: String,
    /// Server IP address.
    pub server_ip_address: String,
    /// Server type.
    pub server_type: String,
}

/// Public IP address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PublicIpAddress {
    /// Allocation id.
    pub allocation_id: String,
    /// IP address.
    pub ip_address: String,
}
