// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMaskingRules`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates masking rules.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateMaskingRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateMaskingRules {
    /// DB instance name, for example `rm-t4n8t18o3*****d5`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// DB name, for example `testdb`.
    #[rpc(name = "DBName")]
    pub db_name: Option<String>,
    /// Default algo, for example `aes-128-gcm`.
    pub default_algo: Option<String>,
    /// Masking algo.
    pub masking_algo: Option<String>,
    /// Owner id.
    pub owner_id: Option<String>,
    /// Region id, for example `ap-southeast-1`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Rule config.
    #[rpc(json)]
    pub rule_config: Option<RuleConfig>,
    /// Rule name, for example `rulename1`.
    pub rule_name: String,
}

/// Rule config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RuleConfig {
    /// Columns.
    pub columns: Vec<String>,
    /// Databases.
    pub databases: Vec<String>,
    /// Tables.
    pub tables: Vec<String>,
}

/// Answer of [`CreateMaskingRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMaskingRulesResponse {
    /// Data.
    pub data: BTreeMap<String, String>,
    /// Message, for example `successful create`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
