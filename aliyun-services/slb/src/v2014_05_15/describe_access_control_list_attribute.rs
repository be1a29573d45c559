// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAccessControlListAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes access control list attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlListAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    paginate(page = page, size = page_size, total = total_acl_entry, items = acl_entrys, item = AclEntry)
)]
pub struct DescribeAccessControlListAttribute {
    /// ACL entry comment, for example `test`.
    pub acl_entry_comment: Option<String>,
    /// ACL id, for example `acl-bp1ut10zzvh1y8dfs****`.
    pub acl_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Page, for example `1`.
    pub page: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeAccessControlListAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAccessControlListAttributeResponse {
    /// ACL entrys.
    #[rpc(wrapper = "AclEntry")]
    pub acl_entrys: Vec<AclEntry>,
    /// ACL id, for example `acl-bp1ut10zzvh1y8dfs****`.
    pub acl_id: String,
    /// ACL name, for example `doctest`.
    pub acl_name: String,
    /// Address IP version, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: String,
    /// Create time, UTC, for example `2022-08-31T02:49:05Z`.
    pub create_time: String,
    /// Related listeners.
    #[rpc(wrapper = "RelatedListener")]
    pub related_listeners: Vec<RelatedListener>,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmz3jksig****`.
    pub resource_group_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// Total ACL entry, for example `200`.
    pub total_acl_entry: Option<i64>,
}

/// ACL entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AclEntry {
    /// ACL entry comment, for example `test`.
    pub acl_entry_comment: String,
    /// ACL entry IP, for example `192.168.0.1`.
    #[rpc(name = "AclEntryIP")]
    pub acl_entry_ip: String,
}

/// Related listener.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RelatedListener {
    /// ACL type, for example `white`.
    pub acl_type: String,
    /// Listener port, for example `443`.
    pub listener_port: Option<i64>,
    /// Load balancer id, for example `lb-bp1qpzldlm38bnexl****`.
    pub load_balancer_id: String,
    /// Protocol, for example `https`.
    pub protocol: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key, for example `TestKey`.
    pub tag_key: String,
    /// Tag value, for example `TestValue`.
    pub tag_value: String,
}
