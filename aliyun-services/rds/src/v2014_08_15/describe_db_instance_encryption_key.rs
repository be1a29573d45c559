// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceEncryptionKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instance encryption key.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceEncryptionKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::KMS_API_ERROR, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::NO_ACTIVE_BYOK, errors::BYOK_INSNAME_AND_REGION_ALL_EMPTY,
        errors::ORDER_STATUS_UN_PAID,
    )
)]
pub struct DescribeDBInstanceEncryptionKey {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Encryption key, for example `749c1df7-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    pub encryption_key: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Target region id, for example `cn-qingdao`.
    pub target_region_id: Option<String>,
}

/// Answer of [`DescribeDBInstanceEncryptionKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceEncryptionKeyResponse {
    /// Creator, for example `1443*****9604`.
    pub creator: String,
    /// Delete date, UTC, for example `2022-05-08T08:14:16Z`.
    pub delete_date: String,
    /// Description, for example `Description of the key`.
    pub description: String,
    /// Encryption key, for example `5306d1b6-7fd3-42d9-9511-xxxxxxx`.
    pub encryption_key: String,
    /// Encryption key list.
    pub encryption_key_list: Vec<EncryptionKey>,
    /// Encryption key status, for example `Enabled`.
    pub encryption_key_status: String,
    /// Key usage, for example `ENCRYPT/DECRYPT`.
    pub key_usage: String,
    /// Material expire time, UTC, for example `2021-10-18T08:14:16Z`.
    pub material_expire_time: String,
    /// Origin, for example `Aliyun_KMS`.
    pub origin: String,
    /// Id of the request.
    pub request_id: String,
}

/// Encryption key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EncryptionKey {
    /// Alias name, for example `alias/xxx`.
    pub alias_name: String,
    /// Creator, for example `1443*****9604`.
    pub creator: String,
    /// Delete date, UTC, for example `2022-05-08T08:14:16Z`.
    pub delete_date: String,
    /// Description, for example `Description of the key`.
    pub description: String,
    /// Encryption key, for example `5306d1b6-7fd3-42d9-9511-xxxxxxx`.
    pub encryption_key: String,
    /// Encryption key status, for example `Enabled`.
    pub encryption_key_status: String,
    /// Key type, for example `ServiceKey`.
    pub key_type: String,
    /// Key usage, for example `ENCRYPT/DECRYPT`.
    pub key_usage: String,
    /// Material expire time, UTC, for example `2021-10-18T08:14:16Z`.
    pub material_expire_time: String,
    /// Origin, for example `Aliyun_KMS`.
    pub origin: String,
    /// Used by, for example `Master`.
    pub used_by: String,
}
