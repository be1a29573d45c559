// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMaskingRules`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes masking rules.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteMaskingRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteMaskingRules {
    /// DB instance name, for example `rm-t4n8t18o******6d5`.
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
    /// Rule name, for example `test`.
    pub rule_name: String,
}

/// Answer of [`DeleteMaskingRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMaskingRulesResponse {
    /// Data.
    pub data: BTreeMap<String, String>,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
