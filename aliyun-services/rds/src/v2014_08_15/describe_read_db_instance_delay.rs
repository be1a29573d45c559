// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeReadDBInstanceDelay`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes read DB instance delay.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeReadDBInstanceDelay)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeReadDBInstanceDelay {
    /// DB instance id, for example `rm-bp*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Read instance id, for example `rr-bp*****`.
    pub read_instance_id: String,
    /// Region id: default `cn-hangzhou`, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeReadDBInstanceDelay`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeReadDBInstanceDelayResponse {
    /// DB instance id, for example `rm-bp*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Delay time, for example `0`.
    pub delay_time: Option<i64>,
    /// Items.
    #[rpc(wrapper = "Items")]
    pub items: Vec<Item>,
    /// Read DB instance id, for example `rr-bp*****`.
    #[rpc(name = "ReadDBInstanceId")]
    pub read_db_instance_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Read DB instance names.
    #[rpc(name = "ReadDBInstanceNames", wrapper = "ReadDBInstanceName")]
    pub read_db_instance_names: Vec<String>,
    /// Read delay times.
    #[rpc(wrapper = "ReadDelayTime")]
    pub read_delay_times: Vec<String>,
    /// Readonly instance delay.
    #[rpc(wrapper = "ReadonlyInstanceDelay")]
    pub readonly_instance_delay: Vec<ReadonlyInstanceDelay>,
}

/// Readonly instance delay.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReadonlyInstanceDelay {
    /// Flush lag.
    pub flush_lag: String,
    /// Flush latency.
    pub flush_latency: String,
    /// Read DB instance name.
    #[rpc(name = "ReadDBInstanceName")]
    pub read_db_instance_name: String,
    /// Replay lag.
    pub replay_lag: String,
    /// Replay latency.
    pub replay_latency: String,
    /// Send latency.
    pub send_latency: String,
    /// Write lag.
    pub write_lag: String,
    /// Write latency.
    pub write_latency: String,
}
