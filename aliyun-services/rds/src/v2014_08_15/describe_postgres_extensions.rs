// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePostgresExtensions`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Describes postgres extensions.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribePostgresExtensions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400, errors::INVALID_DB_NAME_FORMAT,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DescribePostgresExtensions {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `pgm-bp156o9ti493****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `test_db`.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribePostgresExtensions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePostgresExtensionsResponse {
    /// Installed extensions.
    pub installed_extensions: Vec<InstalledExtension>,
    /// Overview.
    pub overview: JsonValue,
    /// Id of the request.
    pub request_id: String,
    /// Uninstalled extensions.
    pub uninstalled_extensions: Vec<UninstalledExtension>,
}

/// Installed extension.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstalledExtension {
    /// Category, for example `information_stat`.
    pub category: String,
    /// Comment, for example `PostgreSQL load profile repository and report builder`.
    pub comment: String,
    /// Default version, for example `4.1`.
    pub default_version: String,
    /// Installed version, for example `4.1`.
    pub installed_version: String,
    /// Name, for example `pg_profile`.
    pub name: String,
    /// Owner, for example `test_user`.
    pub owner: String,
    /// Priority, for example `0`.
    pub priority: String,
    /// Requires, for example `{dblink,plpgsql}`.
    pub requires: String,
    /// Uid, for example `181578148294****`.
    pub uid: String,
}

/// Uninstalled extension.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UninstalledExtension {
    /// Category, for example `information_stat`.
    pub category: String,
    /// Comment, for example `PostgreSQL load profile repository and report builder`.
    pub comment: String,
    /// Default version, for example `4.1`.
    pub default_version: String,
    /// Installed version, for example `4.1`.
    pub installed_version: String,
    /// Name, for example `pg_cron`.
    pub name: String,
    /// Owner, for example `test_user`.
    pub owner: String,
    /// Priority, for example `0`.
    pub priority: String,
    /// Requires, for example `{dblink,plpgsql}`.
    pub requires: String,
    /// Uid, for example `181578148294****`.
    pub uid: String,
}
