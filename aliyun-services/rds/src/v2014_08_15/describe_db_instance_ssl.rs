// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceSSL`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instance SSL.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceSSL)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVAILD_ENGINE_IN_REGION_VALUE_NOT_SUPPORTED, errors::INVALIDE_STATUS_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::SQL_EXECUTE_FAILED_OR_TIMEOUT,
        errors::OPERATION_DENIED_DB_INSTANCE_TYPE, errors::INSTANCE_ENGINE_TYPE_NOT_SUPPORT,
        errors::INCORRECT_ENGINE_VERSION_403, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INCORRECT_DB_INSTANCE_LOCK_MODE_403,
        errors::CONNECTION_STRING_LENGTH_EXCEEDED, errors::RESOURCE_CONFIG_ERROR,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::CLOUD_SSD_NOT_SUPPORT, errors::INVALID_USER_OPERATOR_PERMISSION,
        errors::INVALID_VSWITCH_ID, errors::INVALID_DB_INSTANCE_ID_NOT_FOUND_404,
        errors::ENABLED_SSL_NOT_SUPPORT, errors::INVALID_CONNECTION_STRING_NOT_FOUND,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct DescribeDBInstanceSSL {
    /// DB instance id, for example `rm-bp162dfr55g47****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDBInstanceSSL`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceSSLResponse {
    /// ACL, for example `cert`.
    #[rpc(name = "ACL")]
    pub acl: String,
    /// Ca type, for example `aliyun`.
    #[rpc(name = "CAType")]
    pub ca_type: String,
    /// Client ca cert.
    #[rpc(name = "ClientCACert")]
    pub client_ca_cert: String,
    /// Client ca cert expire time, for example `-`.
    #[rpc(name = "ClientCACertExpireTime")]
    pub client_ca_cert_expire_time: String,
    /// Client cert revocation list.
    pub client_cert_revocation_list: String,
    /// Connection string, for example `rm-bp162dfr55g47****.mysql.rds.aliyuncs.com`.
    pub connection_string: String,
    /// Force encryption, for example `1`.
    pub force_encryption: String,
    /// Last modify status, for example `setting`.
    pub last_modify_status: String,
    /// Modify status reason, for example `Modify DB Instance SSL Config.`.
    pub modify_status_reason: String,
    /// Replication ACL, for example `cert`.
    #[rpc(name = "ReplicationACL")]
    pub replication_acl: String,
    /// Id of the request.
    pub request_id: String,
    /// Require update, for example `Yes`.
    pub require_update: String,
    /// Require update item, for example `-`.
    pub require_update_item: String,
    /// Require update reason, for example `-`.
    pub require_update_reason: String,
    /// SSL create time, for example `-`.
    #[rpc(name = "SSLCreateTime")]
    pub ssl_create_time: String,
    /// SSL enabled, for example `Yes`.
    #[rpc(name = "SSLEnabled")]
    pub ssl_enabled: String,
    /// SSL expire time, UTC, for example `2022-10-11T08:16:43Z`.
    #[rpc(name = "SSLExpireTime")]
    pub ssl_expire_time: String,
    /// Server ca URL, for example `-`.
    #[rpc(name = "ServerCAUrl")]
    pub server_ca_url: String,
    /// Server cert.
    pub server_cert: String,
    /// Server key.
    pub server_key: String,
    /// TLS version, for example `1.1`.
    pub tls_version: String,
}
