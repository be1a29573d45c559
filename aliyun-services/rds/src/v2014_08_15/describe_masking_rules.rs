// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMaskingRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes masking rules.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMaskingRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeMaskingRules {
    /// DB instance name, for example `rm-t4n8t18o******5`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// DB name, for example `myDB`.
    #[rpc(name = "DBName")]
    pub db_name: Option<String>,
    /// Owner id.
    pub owner_id: Option<String>,
    /// Region id, for example `ap-southeast-1`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Rule name, for example `test1,test2`.
    pub rule_name: Option<String>,
}

/// Answer of [`DescribeMaskingRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMaskingRulesResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Rules.
    pub rules: Vec<Rule>,
}

/// Rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rule {
    /// Default algo, for example `aes-128-gcm`.
    pub default_algo: String,
    /// Enabled, for example `true`.
    pub enabled: String,
    /// Masking algo.
    pub masking_algo: String,
    /// Rule config.
    pub rule_config: Option<RuleConfig>,
    /// Rule name, for example `test`.
    pub rule_name: String,
}

/// Rule config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RuleConfig {
    /// Columns.
    pub columns: Vec<String>,
    /// Databases.
    pub databases: Vec<String>,
    /// Tables.
    pub tables: Vec<String>,
}
