// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudGtmAddressPoolReference`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes cloud gtm address pool reference.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmAddressPoolReference)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCloudGtmAddressPoolReference {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Address pool id, for example `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`DescribeCloudGtmAddressPoolReference`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudGtmAddressPoolReferenceResponse {
    /// Address pool id, for example `pool-89528023225442****`.
    pub address_pool_id: String,
    /// Address pool name, for example `app`.
    pub address_pool_name: String,
    /// Instance configs.
    #[rpc(wrapper = "InstanceConfig")]
    pub instance_configs: Vec<InstanceConfig>,
    /// Id of the request.
    pub request_id: String,
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
