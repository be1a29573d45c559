// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeNetworkAclAttributes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes network ACL attributes.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeNetworkAclAttributes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    waiter(available, status = network_acl_attribute?.status, done("Available"), missing("InvalidNetworkAcl.NotFound")),
    waiter(deleted, status = network_acl_attribute?.status, done(missing), missing("InvalidNetworkAcl.NotFound")),
    errors(
        errors::PARAMETER_MISSING_ALI_UID, errors::PARAMETER_MISSING_BID,
        errors::PARAMETER_MISSING_REGION_ID, errors::PARAMETER_EMPTY_REGION_ID,
        errors::PARAMETER_MISSING_NETWORK_ACL_ID, errors::PARAMETER_EMPTY_NETWORK_ACL_ID,
        errors::INVALID_NETWORK_ACL_NOT_FOUND, errors::NOT_SUPPORT_NETWORK_ACL,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeNetworkAclAttributes {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Network ACL id, for example `nacl-a2do9e413e0spzasx****`.
    pub network_acl_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeNetworkAclAttributes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeNetworkAclAttributesResponse {
    /// Network ACL attribute.
    pub network_acl_attribute: Option<NetworkAclAttribute>,
    /// Id of the request.
    pub request_id: String,
}

/// Network ACL attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NetworkAclAttribute {
    /// Creation time, for example `2021-12-25 11:33:27`.
    pub creation_time: String,
    /// Description, for example `This is my NetworkAcl.`.
    pub description: String,
    /// Egress ACL entries.
    #[rpc(wrapper = "EgressAclEntry")]
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// Ingress ACL entries.
    #[rpc(wrapper = "IngressAclEntry")]
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// Network ACL id, for example `nacl-a2do9e413e0spnhmj****`.
    pub network_acl_id: String,
    /// Network ACL name, for example `acl-1`.
    pub network_acl_name: String,
    /// Owner id.
    pub owner_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resources.
    #[rpc(wrapper = "Resource")]
    pub resources: Vec<Resource>,
    /// Status, for example `Available`.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// VPC id, for example `vpc-a2d33rfpl72k5defr****`.
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
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
