// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudGtmAddressReference`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes cloud gtm address reference.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmAddressReference)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCloudGtmAddressReference {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Address id, for example `addr-89518218114368****`.
    pub address_id: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`DescribeCloudGtmAddressReference`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudGtmAddressReferenceResponse {
    /// Address, for example `223.5.XX.XX`.
    pub address: String,
    /// Address id, for example `addr-89564584963974****`.
    pub address_id: String,
    /// Address pools.
    #[rpc(wrapper = "AddressPool")]
    pub address_pools: Vec<AddressPool>,
    /// Name, for example `Address-1`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
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
    /// Enable status.
    pub enable_status: String,
    /// Health judgement.
    pub health_judgement: String,
    /// Health status.
    pub health_status: String,
    /// Instance configs.
    #[rpc(wrapper = "InstanceConfig")]
    pub instance_configs: Vec<InstanceConfig>,
    /// Remark.
    pub remark: String,
    /// Sequence lb strategy mode.
    pub sequence_lb_strategy_mode: String,
}

/// Instance config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceConfig {
    /// Address pool lb strategy.
    pub address_pool_lb_strategy: String,
    /// Available status.
    pub available_status: String,
    /// Config id.
    pub config_id: String,
    /// Enable status.
    pub enable_status: String,
    /// Health status.
    pub health_status: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Remark.
    pub remark: String,
    /// Schedule domain name.
    pub schedule_domain_name: String,
    /// Schedule hostname.
    pub schedule_hostname: String,
    /// Schedule rr type.
    pub schedule_rr_type: String,
    /// Schedule zone name.
    pub schedule_zone_name: String,
    /// Sequence lb strategy mode.
    pub sequence_lb_strategy_mode: String,
    /// TTL.
    pub ttl: Option<i64>,
    /// Version code.
    pub version_code: String,
}
