// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmInstanceAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm instance address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmInstanceAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeGtmInstanceAddressPool {
    /// Addr pool id, for example `hrbpnf`.
    pub addr_pool_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeGtmInstanceAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmInstanceAddressPoolResponse {
    /// Addr count, for example `2`.
    pub addr_count: Option<i64>,
    /// Addr pool id, for example `1234abc`.
    pub addr_pool_id: String,
    /// Addrs.
    #[rpc(wrapper = "Addr")]
    pub addrs: Vec<Addr>,
    /// Create time, UTC, for example `2017-12-28T13:08Z`.
    pub create_time: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Min available addr num, for example `1`.
    pub min_available_addr_num: Option<i64>,
    /// Monitor config id, for example `100abc`.
    pub monitor_config_id: String,
    /// Monitor status, for example `OPEN`.
    pub monitor_status: String,
    /// Name, for example `名称`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `AVAILABLE`.
    pub status: String,
    /// Type, for example `IP`.
    pub r#type: String,
    /// Update time, UTC, for example `2017-12-28T13:08Z`.
    pub update_time: String,
    /// Update timestamp, for example `1527690629357`.
    pub update_timestamp: Option<i64>,
}

/// Addr.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Addr {
    /// Addr id.
    pub addr_id: String,
    /// Alert status.
    pub alert_status: String,
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Lba weight.
    pub lba_weight: Option<i64>,
    /// Mode.
    pub mode: String,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
    /// Value.
    pub value: String,
}
