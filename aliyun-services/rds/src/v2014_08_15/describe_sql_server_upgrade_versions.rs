// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSQLServerUpgradeVersions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes SQL server upgrade versions.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLServerUpgradeVersions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeSQLServerUpgradeVersions {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-xx1xxx2****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Engine version, for example `2016_web`.
    pub engine_version: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeSQLServerUpgradeVersions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSQLServerUpgradeVersionsResponse {
    /// Items.
    #[rpc(wrapper = "Item")]
    pub items: Vec<Item>,
    /// Id of the request.
    pub request_id: String,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Current version, for example `2016_web`.
    pub current_version: String,
    /// SQL server upgrade versions.
    #[rpc(name = "SQLServerUpgradeVersions", wrapper = "SQLServerUpgradeVersion")]
    pub sql_server_upgrade_versions: Vec<SQLServerUpgradeVersion>,
}

/// SQL server upgrade version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SQLServerUpgradeVersion {
    /// DB instance class items.
    #[rpc(name = "DBInstanceClassItems", wrapper = "DBInstanceClassItem")]
    pub db_instance_class_items: Vec<DBInstanceClassItem>,
    /// Enable upgrade, for example `NO/YES`.
    pub enable_upgrade: String,
    /// Version, for example `2016_std`.
    pub version: String,
}

/// DB instance class item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceClassItem {
    /// CPU, for example `2`.
    #[rpc(name = "CPU")]
    pub cpu: String,
    /// DB instance class, for example `mssql.x4.medium.s2`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: String,
    /// DB instance class type, for example `独享型`.
    #[rpc(name = "DBInstanceClassType")]
    pub db_instance_class_type: String,
    /// Group, for example `2`.
    pub group: String,
    /// Memory, for example `8GB`.
    pub memory: String,
}
