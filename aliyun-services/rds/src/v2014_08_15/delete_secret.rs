// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSecret`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes secret.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteSecret)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(errors::SECRET_NOT_FOUND)
)]
pub struct DeleteSecret {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-sfjdlsjxxxxx`.
    pub db_instance_id: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Secret ARN.
    pub secret_arn: Option<String>,
    /// Secret name.
    pub secret_name: Option<String>,
}

/// Answer of [`DeleteSecret`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSecretResponse {
    /// Id of the request.
    pub request_id: String,
    /// Secret ARN.
    pub secret_arn: String,
    /// Secret name.
    pub secret_name: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
