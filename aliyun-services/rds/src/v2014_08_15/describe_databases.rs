// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDatabases`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Describes databases.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDatabases)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = databases, item = Database),
    waiter(running, status = databases[].db_status, done("Running")),
    waiter(deleted, status = databases[].db_status, done(missing)),
    errors(
        errors::S, errors::DATABASE_CONNECT_ERROR, errors::INVALID_DB_INSTANCE_STATUS_NOT_SUPPORT,
        errors::DATABASE_QUERY_ERROR, errors::SQL_EXCUTION_FAILED,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct DescribeDatabases {
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `testDB01`.
    #[rpc(name = "DBName")]
    pub db_name: Option<String>,
    /// DB status, for example `Creating`.
    #[rpc(name = "DBStatus")]
    pub db_status: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 0 to 2147483647.
    #[rpc(min = 0, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 0 to 2147483647.
    #[rpc(min = 0, max = 2_147_483_647)]
    pub page_size: Option<i32>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDatabases`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDatabasesResponse {
    /// Databases.
    #[rpc(wrapper = "Database")]
    pub databases: Vec<Database>,
    /// Id of the request.
    pub request_id: String,
}

/// Database.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Database {
    /// Accounts.
    #[rpc(wrapper = "AccountPrivilegeInfo")]
    pub accounts: Vec<Account>,
    /// Advanced info.
    pub advanced_info: Option<AdvancedInfo>,
    /// Basic info.
    pub basic_info: Option<BasicInfo>,
    /// Character set name.
    pub character_set_name: String,
    /// Collate.
    pub collate: String,
    /// Conn limit.
    pub conn_limit: String,
    /// Ctype.
    pub ctype: String,
    /// DB description.
    #[rpc(name = "DBDescription")]
    pub db_description: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// DB status.
    #[rpc(name = "DBStatus")]
    pub db_status: String,
    /// Duck DB enabled.
    #[rpc(name = "DuckDBEnabled")]
    pub duck_db_enabled: Option<bool>,
    /// Engine.
    pub engine: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Runtime info.
    pub runtime_info: Option<RuntimeInfo>,
    /// Tablespace.
    pub tablespace: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Account {
    /// Account.
    pub account: String,
    /// Account privilege.
    pub account_privilege: String,
    /// Account privilege detail.
    pub account_privilege_detail: String,
}

/// Advanced info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AdvancedInfo {
    /// Advanced DB property.
    pub advanced_db_property: Vec<JsonValue>,
}

/// Basic info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BasicInfo {
    /// Basic DB property.
    pub basic_db_property: Vec<JsonValue>,
}

/// Runtime info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RuntimeInfo {
    /// Runtime DB property.
    pub runtime_db_property: Vec<JsonValue>,
}
