// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SearchCloudGtmInstanceConfigs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Searches cloud gtm instance configs.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchCloudGtmInstanceConfigs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = instance_configs,
        item = InstanceConfig
    )
)]
pub struct SearchCloudGtmInstanceConfigs {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Available status, for example `available`.
    pub available_status: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable status, for example `enable`.
    pub enable_status: Option<String>,
    /// Health status, for example `ok`.
    pub health_status: Option<String>,
    /// Instance id, for example `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
    /// Remark, for example `test`.
    pub remark: Option<String>,
    /// Schedule domain name, for example `www.example.com`.
    pub schedule_domain_name: Option<String>,
    /// Schedule zone name, for example `example.com`.
    pub schedule_zone_name: Option<String>,
}

/// Answer of [`SearchCloudGtmInstanceConfigs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SearchCloudGtmInstanceConfigsResponse {
    /// Instance configs.
    #[rpc(wrapper = "InstanceConfig")]
    pub instance_configs: Vec<InstanceConfig>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `15`.
    pub total_items: Option<i64>,
    /// Total pages, for example `1`.
    pub total_pages: Option<i64>,
}

/// Instance config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceConfig {
    /// Address pool lb strategy.
    pub address_pool_lb_strategy: String,
    /// Address pools.
    #[rpc(wrapper = "AddressPool")]
    pub address_pools: Vec<AddressPool>,
    /// Available status.
    pub available_status: String,
    /// Commodity code.
    pub commodity_code: String,
    /// Config id.
    pub config_id: String,
    /// Config logging switch status, for example `ENABLE`.
    pub config_logging_switch_status: String,
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Enable status.
    pub enable_status: String,
    /// Health status.
    pub health_status: String,
    /// Instance id.
    pub instance_id: String,
    /// Remark.
    pub remark: String,
    /// Schedule domain name.
    pub schedule_domain_name: String,
    /// Schedule hostname.
    pub schedule_hostname: String,
    /// Schedule rr type.
    pub schedule_rr_type: String,
    /// Schedule zone mode.
    pub schedule_zone_mode: String,
    /// Schedule zone name.
    pub schedule_zone_name: String,
    /// Sequence lb strategy mode.
    pub sequence_lb_strategy_mode: String,
    /// TTL.
    pub ttl: Option<i64>,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
    /// Version code.
    pub version_code: String,
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
    /// Request source.
    #[rpc(wrapper = "RequestSource")]
    pub request_source: Vec<String>,
    /// Seq non preemptive schedule.
    pub seq_non_preemptive_schedule: Option<bool>,
    /// Sequence lb strategy mode.
    pub sequence_lb_strategy_mode: String,
    /// Serial number.
    pub serial_number: Option<i64>,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
    /// Weight value.
    pub weight_value: Option<i64>,
}
