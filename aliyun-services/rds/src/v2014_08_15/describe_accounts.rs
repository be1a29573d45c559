// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAccounts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes accounts.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAccounts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = accounts,
        item = Account
    ),
    waiter(available, status = accounts[].account_status, done("Available")),
    waiter(deleted, status = accounts[].account_status, done(missing)),
    errors(
        errors::S, errors::IO_EXCEPTION, errors::DATABASE_CONNECT_ERROR,
        errors::INVALID_DB_INSTANCE_STATUS_NOT_SUPPORT, errors::INVALID_ENGINE_MALFORMED,
        errors::ACCOUNT_QUERY_ERROR, errors::SQL_EXCUTION_FAILED,
        errors::SQL_EXECUTE_FAILED_OR_TIMEOUT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::API_NOT_SUPPORT, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND, errors::INVALID_INSTANCE_LEVEL_DISK_TYPE,
        errors::INVALID_PARAM, errors::KMS_API_ERROR, errors::SYSTEM_SALE_VALIDATE_FAILED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::CLOUD_SSD_NOT_SUPPORT, errors::INVALID_USER_OPERATOR_PERMISSION,
        errors::INVALID_VSWITCH_ID, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE, errors::INVALID_CLUSTER_KMS,
        errors::NETWORK_OR_SQL_TIMEOUT_ERROR, errors::EXTERNAL_FAILURE,
    )
)]
pub struct DescribeAccounts {
    /// Account name, for example `test1`.
    pub account_name: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Number of the page, from 1: 0 to 2147483647.
    #[rpc(min = 0, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 2147483647.
    #[rpc(min = 1, max = 2_147_483_647)]
    pub page_size: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeAccounts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAccountsResponse {
    /// Accounts.
    #[rpc(wrapper = "DBInstanceAccount")]
    pub accounts: Vec<Account>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: String,
    /// System admin account first activation time, UTC, for example `2020-02-06T11:00:00Z`.
    pub system_admin_account_first_activation_time: String,
    /// System admin account status, for example `True`.
    pub system_admin_account_status: String,
    /// Total record count, for example `1`.
    pub total_record_count: Option<i64>,
}

/// Account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Account {
    /// Account description.
    pub account_description: String,
    /// Account name.
    pub account_name: String,
    /// Account status.
    pub account_status: String,
    /// Account type.
    pub account_type: String,
    /// Bypass rls.
    #[rpc(name = "BypassRLS")]
    pub bypass_rls: String,
    /// Check policy.
    pub check_policy: Option<bool>,
    /// Create DB.
    #[rpc(name = "CreateDB")]
    pub create_db: String,
    /// Create role.
    pub create_role: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Database privileges.
    #[rpc(wrapper = "DatabasePrivilege")]
    pub database_privileges: Vec<DatabasePrivilege>,
    /// Password expire time.
    pub password_expire_time: String,
    /// Priv exceeded.
    pub priv_exceeded: String,
    /// Replication.
    pub replication: String,
    /// Valid until.
    pub valid_until: String,
}

/// Database privilege.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DatabasePrivilege {
    /// Account privilege.
    pub account_privilege: String,
    /// Account privilege detail.
    pub account_privilege_detail: String,
    /// DB name.
    #[rpc(name = "DBName")]
    pub db_name: String,
}
