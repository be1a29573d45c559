// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCloudMigrationTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Creates cloud migration task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateCloudMigrationTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_DB_INSTANCE_STATE, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
    )
)]
pub struct CreateCloudMigrationTask {
    /// DB instance name, for example `pgm-bp102g323jd4****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source account, for example `migratetest`.
    pub source_account: String,
    /// Source category, for example `ecsOnVpc`.
    pub source_category: String,
    /// Source IP address, for example `172.16.XX.XX`.
    pub source_ip_address: String,
    /// Source password.
    pub source_password: Secret<String>,
    /// Source port, for example `5432`.
    pub source_port: i64,
    /// Task name, for example `362c6c7a-4d20-4eac-898c-1495ceab374c`.
    pub task_name: Option<String>,
}

/// Answer of [`CreateCloudMigrationTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCloudMigrationTaskResponse {
    /// DB instance name, for example `pgm-bp102g323jd4****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `440437220`.
    pub task_id: String,
    /// Task name, for example `362c6c7a-4d20-4eac-898c-1495ceab374c`.
    pub task_name: String,
}
