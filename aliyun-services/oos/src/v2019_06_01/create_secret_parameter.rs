// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSecretParameter`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Creates secret parameter.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/CreateSecretParameter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreateSecretParameter {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Constraints.
    pub constraints: Option<String>,
    /// Dkms instance id, for example `kst-hzz****`.
    #[rpc(name = "DKMSInstanceId")]
    pub dkms_instance_id: Option<String>,
    /// Description, for example `SecretParameter`.
    pub description: Option<String>,
    /// Key id, for example `80e9409f-78fa-42ab-84bd-83f40c******`.
    pub key_id: Option<String>,
    /// Name, for example `MySecretParameter`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
    /// Type, for example `Secret`.
    pub r#type: Option<String>,
    /// Value, for example `SecretParameter`.
    pub value: String,
}

/// Answer of [`CreateSecretParameter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSecretParameterResponse {
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
    /// Created date, UTC, for example `2020-09-01T09:30:36Z`.
    pub created_date: String,
    /// Dkms instance id, for example `kst-hzz****`.
    #[rpc(name = "DKMSInstanceId")]
    pub dkms_instance_id: String,
    /// Description, for example `SecretParameter`.
    pub description: String,
    /// Id, for example `p-0b0fff9919c946xxxxxx`.
    pub id: String,
    /// Key id, for example `80e9409f-78fa-42ab-84bd-83f40c******`.
    pub key_id: String,
    /// Name, for example `MyParameter`.
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
    /// Updated date, UTC, for example `2020-09-01T09:30:36Z`.
    pub updated_date: String,
}
