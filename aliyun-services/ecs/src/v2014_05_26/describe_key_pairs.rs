// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeKeyPairs`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes key pairs.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeKeyPairs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = key_pairs,
        item = KeyPair
    ),
    waiter(exists, status = key_pairs[].key_pair_name, done(any))
)]
pub struct DescribeKeyPairs {
    /// Include public key, for example `false`.
    pub include_public_key: Option<bool>,
    /// Key pair finger print, for example `ABC1234567`.
    pub key_pair_finger_print: Option<String>,
    /// Key pair name, for example `*SshKey*`.
    pub key_pair_name: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-amnhr7u7c7hj****`.
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

/// Answer of [`DescribeKeyPairs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeKeyPairsResponse {
    /// Key pairs.
    #[rpc(wrapper = "KeyPair")]
    pub key_pairs: Vec<KeyPair>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Key pair.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct KeyPair {
    /// Creation time.
    pub creation_time: String,
    /// Key pair finger print.
    pub key_pair_finger_print: String,
    /// Key pair name.
    pub key_pair_name: String,
    /// Public key.
    pub public_key: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<KeyPairTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct KeyPairTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
