// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudGtmAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes cloud gtm address.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCloudGtmAddress {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address id, for example `addr-89518218114368****`.
    pub address_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`DescribeCloudGtmAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudGtmAddressResponse {
    /// Address, for example `223.5.XX.XX`.
    pub address: String,
    /// Address id, for example `addr-89518218114368****`.
    pub address_id: String,
    /// Attribute info.
    pub attribute_info: String,
    /// Available mode, for example `auto`.
    pub available_mode: String,
    /// Available status, for example `available`.
    pub available_status: String,
    /// Create time, UTC, for example `2024-03-23T13:09Z`.
    pub create_time: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Enable status, for example `enable`.
    pub enable_status: String,
    /// Health judgement, for example `p50_ok`.
    pub health_judgement: String,
    /// Health status, for example `ok`.
    pub health_status: String,
    /// Health tasks.
    #[rpc(wrapper = "HealthTask")]
    pub health_tasks: Vec<HealthTask>,
    /// Manual available status, for example `available`.
    pub manual_available_status: String,
    /// Name, for example `test`.
    pub name: String,
    /// Remark, for example `test1`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Type, for example `IPv4`.
    pub r#type: String,
    /// Update time, UTC, for example `2024-03-29T13:20Z`.
    pub update_time: String,
    /// Update timestamp, for example `1527690629357`.
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
