// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SearchCloudGtmAddressPools`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Searches cloud gtm address pools.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchCloudGtmAddressPools)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = address_pools,
        item = AddressPool
    )
)]
pub struct SearchCloudGtmAddressPools {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address pool name, for example `AddressPool-1`.
    pub address_pool_name: Option<String>,
    /// Address pool type, for example `IPv4`.
    pub address_pool_type: Option<String>,
    /// Available status, for example `available`.
    pub available_status: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable status, for example `enable`.
    pub enable_status: Option<String>,
    /// Health status, for example `ok`.
    pub health_status: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
    /// Remark, for example `test`.
    pub remark: Option<String>,
}

/// Answer of [`SearchCloudGtmAddressPools`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SearchCloudGtmAddressPoolsResponse {
    /// Address pools.
    #[rpc(wrapper = "AddressPool")]
    pub address_pools: Vec<AddressPool>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `11`.
    pub total_items: Option<i64>,
    /// Total pages, for example `1`.
    pub total_pages: Option<i64>,
}

/// Address pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddressPool {
    /// Address lb strategy.
    pub address_lb_strategy: String,
    /// Address pool id.
    pub address_pool_id: String,
    /// Address pool name.
    pub address_pool_name: String,
    /// Address pool type.
    pub address_pool_type: String,
    /// Addresses.
    #[rpc(wrapper = "Address")]
    pub addresses: Vec<Address>,
    /// Available status.
    pub available_status: String,
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Enable status.
    pub enable_status: String,
    /// Health judgement.
    pub health_judgement: String,
    /// Health status.
    pub health_status: String,
    /// Remark.
    pub remark: String,
    /// Sequence lb strategy mode.
    pub sequence_lb_strategy_mode: String,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
}

/// Address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Address {
    /// Address.
    pub address: String,
    /// Address id.
    pub address_id: String,
    /// Attribute info.
    pub attribute_info: String,
    /// Available mode.
    pub available_mode: String,
    /// Available status.
    pub available_status: String,
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Enable status.
    pub enable_status: String,
    /// Health judgement.
    pub health_judgement: String,
    /// Health status.
    pub health_status: String,
    /// Health tasks.
    #[rpc(wrapper = "HealthTask")]
    pub health_tasks: Vec<HealthTask>,
    /// Manual available status.
    pub manual_available_status: String,
    /// Name.
    pub name: String,
    /// Remark.
    pub remark: String,
    /// Request source.
    pub request_source: String,
    /// Serial number.
    pub serial_number: Option<i64>,
    /// Type.
    pub r#type: String,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
    /// Weight value.
    pub weight_value: Option<i64>,
}

/// Health task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HealthTask {
    /// Port.
    pub port: Option<i64>,
    /// Template id.
    pub template_id: String,
    /// Template name.
    pub template_name: String,
}
