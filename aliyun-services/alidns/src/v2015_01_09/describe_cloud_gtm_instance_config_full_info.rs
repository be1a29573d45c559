// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudGtmInstanceConfigFullInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes cloud gtm instance config full info.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmInstanceConfigFullInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCloudGtmInstanceConfigFullInfo {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config id, for example `Config-000****`.
    pub config_id: Option<String>,
    /// Instance id, for example `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
}

/// Answer of [`DescribeCloudGtmInstanceConfigFullInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudGtmInstanceConfigFullInfoResponse {
    /// Address pool lb strategy, for example `round_robin`.
    pub address_pool_lb_strategy: String,
    /// Address pools.
    #[rpc(wrapper = "AddressPool")]
    pub address_pools: Vec<AddressPool>,
    /// Alert config.
    pub alert_config: String,
    /// Alert group.
    pub alert_group: String,
    /// Available status, for example `available`.
    pub available_status: String,
    /// Commodity code, for example `dns_gtm_public_cn`.
    pub commodity_code: String,
    /// Config id, for example `Config-000****`.
    pub config_id: String,
    /// Create time, UTC, for example `2024-03-15T01:46Z`.
    pub create_time: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Enable status, for example `enable`.
    pub enable_status: String,
    /// Health status, for example `ok`.
    pub health_status: String,
    /// Instance id, for example `gtm-cn-wwo3a3h****`.
    pub instance_id: String,
    /// Instance name, for example `test`.
    pub instance_name: String,
    /// Remark, for example `test`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Schedule domain name, for example `www.example.com`.
    pub schedule_domain_name: String,
    /// Schedule hostname, for example `www`.
    pub schedule_hostname: String,
    /// Schedule rr type, for example `A`.
    pub schedule_rr_type: String,
    /// Schedule zone mode, for example `custom`.
    pub schedule_zone_mode: String,
    /// Schedule zone name, for example `example.com`.
    pub schedule_zone_name: String,
    /// Sequence lb strategy mode, for example `preemptive`.
    pub sequence_lb_strategy_mode: String,
    /// TTL, for example `60`.
    pub ttl: Option<i64>,
    /// Update time, UTC, for example `2024-03-15T01:46Z`.
    pub update_time: String,
    /// Update timestamp, for example `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// Version code, for example `ultimate`.
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
    /// Manual available status.
    pub manual_available_status: String,
    /// Name.
    pub name: String,
    /// Remark.
    pub remark: String,
    /// Request source.
    #[rpc(wrapper = "RequestSource")]
    pub request_source: Vec<String>,
    /// Seq non preemptive schedule.
    pub seq_non_preemptive_schedule: Option<bool>,
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
