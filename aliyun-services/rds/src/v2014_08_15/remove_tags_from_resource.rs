// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveTagsFromResource`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Removes tags from resource.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RemoveTagsFromResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RemoveTagsFromResource {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags, for example `{"key1":"value1"}`.
    pub tags: Option<String>,
    /// Proxy id, for example `API`.
    #[rpc(name = "proxyId")]
    pub proxy_id: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key1`.
    #[rpc(name = "key")]
    pub key: Option<String>,
    /// Value, for example `value1`.
    #[rpc(name = "value")]
    pub value: Option<String>,
}

/// Answer of [`RemoveTagsFromResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveTagsFromResourceResponse {
    /// Id of the request.
    pub request_id: String,
}
