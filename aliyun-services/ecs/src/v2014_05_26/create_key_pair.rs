// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateKeyPair`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

use super::errors;

/// Creates key pair.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateKeyPair)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_KEY_PAIR_NAME_MALFORMED, errors::KEY_PAIR_ALREADY_EXIST,
        errors::DUPLICATE_TAG_KEY, errors::INVALID_TAG_KEY_MALFORMED,
        errors::INVALID_TAG_VALUE_MALFORMED, errors::QUOTA_EXCEED_KEY_PAIR,
        errors::QUOTA_EXCEED_TAGS, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
    )
)]
pub struct CreateKeyPair {
    /// Key pair name, for example `testKeyPairName`.
    pub key_pair_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateKeyPair`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateKeyPairResponse {
    /// Key pair finger print, for example `89:f0:ba:62:ac:b8:aa:e1:61:5e:fd:81:69:86:6d:6b:f0:c0:5a:**`.
    pub key_pair_finger_print: String,
    /// Key pair id, for example `ssh-bp67acfmxazb4p****`.
    pub key_pair_id: String,
    /// Key pair name, for example `testKeyPairName`.
    pub key_pair_name: String,
    /// Private key body.
    pub private_key_body: Secret<String>,
    /// Id of the request.
    pub request_id: String,
}
