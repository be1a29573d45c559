// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAccessControlLists`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes access control lists.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlLists)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = acls, item = Acl),
    errors(errors::INVALID_RESOURCE_GROUP_ID_NOT_FOUND, errors::LOCATION_SERVICE_TIMEOUT)
)]
pub struct DescribeAccessControlLists {
    /// ACL name, for example `rule1`.
    pub acl_name: Option<String>,
    /// Address IP version, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop4****`.
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
    /// Key, for example `test`.
    pub key: Option<String>,
    /// Value, for example `1`.
    pub value: Option<String>,
}

/// Answer of [`DescribeAccessControlLists`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAccessControlListsResponse {
    /// ACLs.
    #[rpc(wrapper = "Acl")]
    pub acls: Vec<Acl>,
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// ACL.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Acl {
    /// ACL id, for example `acl-bp1l0kk4gxce43k*****`.
    pub acl_id: String,
    /// ACL name, for example `rule1`.
    pub acl_name: String,
    /// Address IP version, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: String,
    /// Create time, UTC, for example `2022-08-31T02:49:05Z`.
    pub create_time: String,
    /// Resource group id, for example `rg-jfenfbp1lhl0****`.
    pub resource_group_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<AclTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AclTag {
    /// Tag key, for example `test`.
    pub tag_key: String,
    /// Tag value, for example `1`.
    pub tag_value: String,
}
