// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudGtmAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes cloud gtm address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCloudGtmAddressPool {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Address pool id, for example `pool-89564674533755****`.
    pub address_pool_id: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`DescribeCloudGtmAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudGtmAddressPoolResponse {
    /// Address lb strategy, for example `round_robin`.
    pub address_lb_strategy: String,
    /// Address pool id, for example `pool-89564674533755****`.
    pub address_pool_id: String,
    /// Address pool name, for example `AddressPool-1`.
    pub address_pool_name: String,
    /// Address pool type, for example `IPv4`.
    pub address_pool_type: String,
    /// Addresses.
    #[rpc(wrapper = "Address")]
    pub addresses: Vec<Address>,
    /// Available status, for example `available`.
    pub available_status: String,
    /// Create time, UTC, for example `2024-03-15T01:46Z`.
    pub create_time: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Enable status, for example `enable`.
    pub enable_status: String,
    /// Health judgement, for example `any_ok`.
    pub health_judgement: String,
    /// Health status, for example `ok`.
    pub health_status: String,
    /// Remark, for example `test`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Sequence lb strategy mode, for example `preemptive`.
    pub sequence_lb_strategy_mode: String,
    /// Update time, UTC, for example `2024-03-15T01:46Z`.
    pub update_time: String,
    /// Update timestamp, for example `1527690629357`.
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
