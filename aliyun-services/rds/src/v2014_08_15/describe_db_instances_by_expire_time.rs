// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstancesByExpireTime`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DB instances by expire time.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesByExpireTime)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.db_instance_expire_time,
        item = DBInstanceExpireTime
    )
)]
pub struct DescribeDBInstancesByExpireTime {
    /// Expire period: -15 to 180, for example `180`.
    #[rpc(min = -15, max = 180)]
    pub expire_period: Option<i32>,
    /// Expired: default `false`, for example `true`.
    pub expired: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: at most 100.
    #[rpc(max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags, for example `{"key1":"value1"}`.
    pub tags: Option<String>,
    /// Proxy id, for example `None`.
    #[rpc(name = "proxyId")]
    pub proxy_id: Option<String>,
}

/// Answer of [`DescribeDBInstancesByExpireTime`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstancesByExpireTimeResponse {
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `2`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `200`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// DB instance expire time.
    #[rpc(name = "DBInstanceExpireTime")]
    pub db_instance_expire_time: Vec<DBInstanceExpireTime>,
}

/// DB instance expire time.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceExpireTime {
    /// DB instance description.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance status.
    #[rpc(name = "DBInstanceStatus")]
    pub db_instance_status: String,
    /// Expire time.
    pub expire_time: String,
    /// Lock mode.
    pub lock_mode: String,
    /// Pay type.
    pub pay_type: String,
}
