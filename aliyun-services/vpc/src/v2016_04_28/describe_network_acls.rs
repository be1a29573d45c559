// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeNetworkAcls`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes network ACLs.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeNetworkAcls)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = network_acls,
        item = NetworkAcl
    ),
    errors(
        errors::PARAMETER_MISSING_ALI_UID, errors::PARAMETER_MISSING_BID,
        errors::PARAMETER_MISSING_REGION_ID, errors::PARAMETER_EMPTY_REGION_ID,
        errors::NOT_SUPPORT_NETWORK_ACL, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeNetworkAcls {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Network ACL id, for example `nacl-bp1lhl0taikrbgnh****`.
    pub network_acl_id: Option<String>,
    /// Network ACL name, for example `acl-1`.
    pub network_acl_name: Option<String>,
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
    /// Resource id, for example `vsw-bp1de348lntdwnhbg****`.
    pub resource_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `VSwitch`.
    pub resource_type: Option<String>,
    /// Tags: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tags: Vec<Tag>,
    /// VPC id, for example `vpc-m5ebpc2xh64mqm27e****`.
    pub vpc_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`DescribeNetworkAcls`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeNetworkAclsResponse {
    /// Network ACLs.
    #[rpc(wrapper = "NetworkAcl")]
    pub network_acls: Vec<NetworkAcl>,
    /// Number of the page, from 1.
    pub page_number: String,
    /// Items a page.
    pub page_size: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
}

/// Network ACL.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkAcl {
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Egress ACL entries.
    #[rpc(wrapper = "EgressAclEntry")]
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// Ingress ACL entries.
    #[rpc(wrapper = "IngressAclEntry")]
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// Network ACL id.
    pub network_acl_id: String,
    /// Network ACL name.
    pub network_acl_name: String,
    /// Owner id.
    pub owner_id: String,
    /// Region id.
    pub region_id: String,
    /// Resources.
    #[rpc(wrapper = "Resource")]
    pub resources: Vec<Resource>,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<NetworkAclTag>,
    /// VPC id.
    pub vpc_id: String,
}

/// Egress ACL entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EgressAclEntry {
    /// Description.
    pub description: String,
    /// Destination CIDR IP.
    pub destination_cidr_ip: String,
    /// Entry type.
    pub entry_type: String,
    /// IP version.
    pub ip_version: String,
    /// Network ACL entry id.
    pub network_acl_entry_id: String,
    /// Network ACL entry name.
    pub network_acl_entry_name: String,
    /// Policy.
    pub policy: String,
    /// Port.
    pub port: String,
    /// Protocol.
    pub protocol: String,
}

/// Ingress ACL entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IngressAclEntry {
    /// Description.
    pub description: String,
    /// Entry type.
    pub entry_type: String,
    /// IP version.
    pub ip_version: String,
    /// Network ACL entry id.
    pub network_acl_entry_id: String,
    /// Network ACL entry name.
    pub network_acl_entry_name: String,
    /// Policy.
    pub policy: String,
    /// Port.
    pub port: String,
    /// Protocol.
    pub protocol: String,
    /// Source CIDR IP.
    pub source_cidr_ip: String,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Resource id.
    pub resource_id: String,
    /// Resource type.
    pub resource_type: String,
    /// Status.
    pub status: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkAclTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
