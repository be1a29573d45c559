// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSecrets`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes secrets.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSecrets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = secrets, item = ResponseSecret)
)]
pub struct DescribeSecrets {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-xjkljjxxxxx`.
    pub db_instance_id: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: i64,
    /// Items a page.
    pub page_size: i64,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxypivk***`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeSecrets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSecretsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Secrets.
    pub secrets: Vec<ResponseSecret>,
}

/// Secret.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseSecret {
    /// Account id, for example `1266348003******`.
    pub account_id: String,
    /// Description, for example `test`.
    pub description: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Secret ARN.
    pub secret_arn: String,
    /// Secret name.
    pub secret_name: String,
    /// Username, for example `user_jack`.
    pub username: String,
}
