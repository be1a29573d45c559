// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAccessControlList`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates access control list.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/CreateAccessControlList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ACTION_REGION_NOT_SUPPORT, errors::ACL_NUMBER_OVER_LIMIT,
        errors::INVALID_RESOURCE_GROUP_ID_NOT_FOUND, errors::RESOURCE_IN_CONFIGURING_ACL,
        errors::INVALID_PARAM_TAG_VALUE, errors::INVALID_PARAM_TAG_KEY,
        errors::SIZE_LIMIT_EXCEEDED_TAG, errors::MISSING_PARAM_TAG_KEY,
    )
)]
pub struct CreateAccessControlList {
    /// ACL name, for example `rule1`.
    pub acl_name: String,
    /// Address IP version: default `ipv4`, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rt******`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateAccessControlList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAccessControlListResponse {
    /// ACL id, for example `acl-rj9xpxzcwxrukois****`.
    pub acl_id: String,
    /// Id of the request.
    pub request_id: String,
}
