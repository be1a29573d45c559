// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSecretParameterVersions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists secret parameter versions.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListSecretParameterVersions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = parameter_versions,
        item = ParameterVersion
    )
)]
pub struct ListSecretParameterVersions {
    /// Most items a page: 10 to 100.
    #[rpc(min = 10, max = 100)]
    pub max_results: Option<i32>,
    /// Name, for example `MySecretParameter`.
    pub name: String,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Share type, for example `Private`.
    pub share_type: Option<String>,
    /// With decryption, for example `false`.
    pub with_decryption: Option<bool>,
}

/// Answer of [`ListSecretParameterVersions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSecretParameterVersionsResponse {
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2020-09-01T08:01:43Z`.
    pub created_date: String,
    /// Description, for example `SecretParameter`.
    pub description: String,
    /// Id, for example `p-4c4b401cab6747xxxxxx`.
    pub id: String,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Name, for example `MySecretParameter`.
    pub name: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Parameter versions.
    pub parameter_versions: Vec<ParameterVersion>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Type, for example `Secret`.
    pub r#type: String,
}

/// Parameter version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ParameterVersion {
    /// Parameter version, for example `1`.
    pub parameter_version: Option<i64>,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2020-09-01T08:01:43Z`.
    pub updated_date: String,
    /// Value, for example `SecretParameter`.
    pub value: String,
}
