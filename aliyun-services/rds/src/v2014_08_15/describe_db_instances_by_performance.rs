// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstancesByPerformance`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes DB instances by performance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesByPerformance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.db_instance_performance,
        item = DBInstancePerformance
    ),
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeDBInstancesByPerformance {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 0 to 2147483647.
    #[rpc(min = 0, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sort key: default `CPUUsage`, for example `CPU_Usage`.
    pub sort_key: Option<String>,
    /// Sort method: default `ASC`, for example `ASC`.
    pub sort_method: Option<String>,
    /// Tags, for example `{"key1":"value1"}`.
    pub tags: Option<String>,
    /// Proxy id, for example `API`.
    #[rpc(name = "proxyId")]
    pub proxy_id: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key1`.
    #[rpc(name = "key")]
    pub key: Option<String>,
    /// Value, for example `value1`.
    #[rpc(name = "value")]
    pub value: Option<String>,
}

/// Answer of [`DescribeDBInstancesByPerformance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstancesByPerformanceResponse {
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `28`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `28`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// DB instance performance.
    #[rpc(name = "DBInstancePerformance")]
    pub db_instance_performance: Vec<DBInstancePerformance>,
}

/// DB instance performance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstancePerformance {
    /// CPU usage.
    #[rpc(name = "CPUUsage")]
    pub cpu_usage: String,
    /// DB instance description.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Disk usage.
    pub disk_usage: String,
    /// Iops usage.
    #[rpc(name = "IOPSUsage")]
    pub iops_usage: String,
    /// Session usage.
    pub session_usage: String,
}
