// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListCloudGtmAddresses`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists cloud gtm addresses.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmAddresses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = addresses,
        item = Address
    )
)]
pub struct ListCloudGtmAddresses {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address, for example `223.5.XX.XX`.
    pub address: Option<String>,
    /// Address id, for example `addr-89518218114368****`.
    pub address_id: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable status, for example `enable`.
    pub enable_status: Option<String>,
    /// Health status, for example `ok`.
    pub health_status: Option<String>,
    /// Monitor template id, for example `mtp-89518052425100****`.
    pub monitor_template_id: Option<String>,
    /// Name, for example `test`.
    pub name: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
    /// Type, for example `IPv4`.
    pub r#type: Option<String>,
}

/// Answer of [`ListCloudGtmAddresses`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListCloudGtmAddressesResponse {
    /// Addresses.
    #[rpc(wrapper = "Address")]
    pub addresses: Vec<Address>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `30`.
    pub total_items: Option<i64>,
    /// Total pages, for example `2`.
    pub total_pages: Option<i64>,
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
    /// Type.
    pub r#type: String,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
}

/// Health task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HealthTask {
    /// Monitor status.
    pub monitor_status: String,
    /// Port.
    pub port: Option<i64>,
    /// Template id.
    pub template_id: String,
    /// Template name.
    pub template_name: String,
}
