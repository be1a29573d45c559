// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSecret`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Creates secret.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateSecret)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETERS_FORMAT, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND)
)]
pub struct CreateSecret {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-sdfljk123***`.
    pub db_instance_id: String,
    /// DB names, for example `users`.
    pub db_names: Option<String>,
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Password.
    pub password: Secret<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxypivk***`.
    pub resource_group_id: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Secret name.
    pub secret_name: Option<String>,
    /// Username, for example `user_jack`.
    pub username: String,
}

/// Answer of [`CreateSecret`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSecretResponse {
    /// Id of the request.
    pub request_id: String,
    /// Secret ARN.
    pub secret_arn: String,
    /// Secret name.
    pub secret_name: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
