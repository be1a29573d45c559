// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeModifyParameterLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes modify parameter log.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeModifyParameterLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.parameter_change_log,
        item = ParameterChangeLog
    ),
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeModifyParameterLog {
    /// DB instance id, for example `rm-uf6wjk5xxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2020-03-01T10:00Z`.
    pub end_time: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 30 to 100.
    #[rpc(min = 30, max = 100)]
    pub page_size: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2020-03-01T00:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeModifyParameterLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeModifyParameterLogResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Engine, for example `mysql`.
    pub engine: String,
    /// Engine version, for example `5.6`.
    pub engine_version: String,
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `1`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `1`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// Parameter change log.
    pub parameter_change_log: Vec<ParameterChangeLog>,
}

/// Parameter change log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ParameterChangeLog {
    /// Modify time.
    pub modify_time: String,
    /// New parameter value.
    pub new_parameter_value: String,
    /// Old parameter value.
    pub old_parameter_value: String,
    /// Parameter name.
    pub parameter_name: String,
    /// Status.
    pub status: String,
}
