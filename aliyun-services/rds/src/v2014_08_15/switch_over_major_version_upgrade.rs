// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SwitchOverMajorVersionUpgrade`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Switches over major version upgrade.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchOverMajorVersionUpgrade)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct SwitchOverMajorVersionUpgrade {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance name, for example `pgm-m5e4gegx63fh92bn`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource group id.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Switchover timeout: 10 to 3600, for example `10`.
    #[rpc(min = 10, max = 3600)]
    pub switchover_timeout: Option<i32>,
    /// Type, for example `switch`.
    pub r#type: Option<String>,
}

/// Answer of [`SwitchOverMajorVersionUpgrade`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SwitchOverMajorVersionUpgradeResponse {
    /// Id of the request.
    pub request_id: String,
}
