// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm instance.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeGtmInstance {
    /// Instance id, for example `instance1`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Need detail attributes, for example `false`.
    pub need_detail_attributes: Option<bool>,
}

/// Answer of [`DescribeGtmInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmInstanceResponse {
    /// Access strategy num, for example `5`.
    pub access_strategy_num: Option<i64>,
    /// Address pool num, for example `5`.
    pub address_pool_num: Option<i64>,
    /// Alert group.
    pub alert_group: String,
    /// Cname, for example `gtm-cn-wwo3a3hbz**.dns-example.top`.
    pub cname: String,
    /// Cname mode, for example `CUSTOM`.
    pub cname_mode: String,
    /// Create time, UTC, for example `2018-06-06T11:34Z`.
    pub create_time: String,
    /// Create timestamp, for example `1528284856000`.
    pub create_timestamp: Option<i64>,
    /// Expire time, UTC, for example `2018-06-06T11:34Z`.
    pub expire_time: String,
    /// Expire timestamp, for example `1528284856000`.
    pub expire_timestamp: Option<i64>,
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Instance name, for example `test`.
    pub instance_name: String,
    /// Lba strategy, for example `RATIO`.
    pub lba_strategy: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-testgroupid`.
    pub resource_group_id: String,
    /// TTL, for example `60`.
    pub ttl: Option<i64>,
    /// User domain name, for example `dns-example.top`.
    pub user_domain_name: String,
    /// Version code, for example `biaozhun`.
    pub version_code: String,
}
