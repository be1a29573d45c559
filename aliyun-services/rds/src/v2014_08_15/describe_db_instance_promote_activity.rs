// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstancePromoteActivity`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instance promote activity.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancePromoteActivity)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::ORDER_STATUS_UN_PAID,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeDBInstancePromoteActivity {
    /// Ali uid, for example `22973492**********`.
    pub ali_uid: String,
    /// DB instance name, for example `rm-uf6wjk5xxxxxxx`.
    pub db_instance_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `111`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDBInstancePromoteActivity`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstancePromoteActivityResponse {
    /// Ali uid, for example `22973492**********`.
    pub ali_uid: String,
    /// Bid, for example `268**`.
    pub bid: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance name, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// DB type, for example `MySQL`.
    #[rpc(name = "DBType")]
    pub db_type: String,
    /// Is activity, for example `1`.
    pub is_activity: String,
    /// Id of the request.
    pub request_id: String,
}
