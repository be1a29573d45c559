// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSecretParameter`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets secret parameter.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetSecretParameter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetSecretParameter {
    /// Name, for example `MySecretParameter`.
    pub name: String,
    /// Parameter version: 1 to 200, for example `1`.
    #[rpc(min = 1, max = 200)]
    pub parameter_version: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// With decryption, for example `false`.
    pub with_decryption: Option<bool>,
}

/// Answer of [`GetSecretParameter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSecretParameterResponse {
    /// Parameter.
    pub parameter: Option<Parameter>,
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
    /// Created date, UTC, for example `2020-09-01T09:28:47Z`.
    pub created_date: String,
    /// Dkms instance id, for example `kst-hzz****`.
    #[rpc(name = "DKMSInstanceId")]
    pub dkms_instance_id: String,
    /// Description, for example `SecretParameter`.
    pub description: String,
    /// Id, for example `p-14ed150fdcd048xxxxxx`.
    pub id: String,
    /// Key id, for example `80e9409f-78fa-42ab-84bd-83f40c******`.
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
    /// Updated date, UTC, for example `2020-09-01T09:35:17Z`.
    pub updated_date: String,
    /// Value, for example `SecretParameter`.
    pub value: String,
}
