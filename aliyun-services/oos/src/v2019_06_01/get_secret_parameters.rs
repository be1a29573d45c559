// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSecretParameters`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets secret parameters.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetSecretParameters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetSecretParameters {
    /// Names, for example `["secretParameter","secretParameter1"]`.
    #[rpc(json, required)]
    pub names: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// With decryption, for example `false`.
    pub with_decryption: Option<bool>,
}

/// Answer of [`GetSecretParameters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSecretParametersResponse {
    /// Invalid parameters.
    pub invalid_parameters: Vec<String>,
    /// Parameters.
    pub parameters: Vec<Parameter>,
    /// Id of the request.
    pub request_id: String,
}

/// Parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Parameter {
    /// Constraints.
    pub constraints: String,
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2020-10-22T03:11:13Z`.
    pub created_date: String,
    /// Description, for example `secretParameter`.
    pub description: String,
    /// Id, for example `p-7cdc0000000000000000`.
    pub id: String,
    /// Key id, for example `ssh-bp67acfmxazb4p****`.
    pub key_id: String,
    /// Name, for example `MySecretParameter`.
    pub name: String,
    /// Parameter version, for example `1`.
    pub parameter_version: Option<i64>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Tags.
    pub tags: JsonValue,
    /// Type, for example `Secret`.
    pub r#type: String,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2020-10-22T03:11:13Z`.
    pub updated_date: String,
    /// Value, for example `secretParameter,secretParameter1`.
    pub value: String,
}
