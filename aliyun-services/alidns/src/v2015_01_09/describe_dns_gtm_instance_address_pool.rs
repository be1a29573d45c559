// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmInstanceAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm instance address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstanceAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsGtmInstanceAddressPool {
    /// Addr pool id, for example `test*****`.
    pub addr_pool_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeDnsGtmInstanceAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmInstanceAddressPoolResponse {
    /// Addr count, for example `1`.
    pub addr_count: Option<i64>,
    /// Addr pool id, for example `test*****`.
    pub addr_pool_id: String,
    /// Addrs.
    #[rpc(wrapper = "Addr")]
    pub addrs: Vec<Addr>,
    /// Create time, UTC, for example `2017-12-28T13:08Z`.
    pub create_time: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Lba strategy, for example `ALL_RR`.
    pub lba_strategy: String,
    /// Monitor config id, for example `test1`.
    pub monitor_config_id: String,
    /// Monitor status, for example `OPEN`.
    pub monitor_status: String,
    /// Name, for example `test`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
    /// Type, for example `IPV4`.
    pub r#type: String,
    /// Update time, UTC, for example `2017-12-28T13:08Z`.
    pub update_time: String,
    /// Update timestamp, for example `1527690629357`.
    pub update_timestamp: Option<i64>,
}

/// Addr.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Addr {
    /// Addr.
    pub addr: String,
    /// Alert status.
    pub alert_status: String,
    /// Attribute info.
    pub attribute_info: String,
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Lba weight.
    pub lba_weight: Option<i64>,
    /// Mode.
    pub mode: String,
    /// Remark.
    pub remark: String,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
}
