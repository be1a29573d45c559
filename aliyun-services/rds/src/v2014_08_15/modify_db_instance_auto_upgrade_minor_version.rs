// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceAutoUpgradeMinorVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies DB instance auto upgrade minor version.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceAutoUpgradeMinorVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyDBInstanceAutoUpgradeMinorVersion {
    /// Auto upgrade minor version, for example `Auto`.
    pub auto_upgrade_minor_version: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyDBInstanceAutoUpgradeMinorVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceAutoUpgradeMinorVersionResponse {
    /// Id of the request.
    pub request_id: String,
}
