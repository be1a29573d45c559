// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PrecheckDuckDBDependency`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `PrecheckDuckDBDependency`.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/PrecheckDuckDBDependency)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct PrecheckDuckDBDependency {
    /// DB instance id, for example `pgm-2zegy5pdkg58****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Target mode, for example `readOnly`.
    pub target_mode: Option<String>,
}

/// Answer of [`PrecheckDuckDBDependency`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrecheckDuckDBDependencyResponse {
    /// Failed check items.
    pub failed_check_items: Vec<FailedCheckItem>,
    /// Result, for example `false`.
    pub result: Option<bool>,
}

/// Failed check item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailedCheckItem {
    /// Allow auto modify, for example `false`.
    pub allow_auto_modify: Option<bool>,
    /// Current value, for example `15.0`.
    pub current_value: String,
    /// Name, for example `MajorVersion`.
    pub name: String,
    /// Required value, for example `17.0`.
    pub required_value: String,
    /// Type, for example `Parameter`.
    pub r#type: String,
}
