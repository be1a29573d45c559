// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateNetworkAcl`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates network ACL.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateNetworkAcl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_MISSING_ALI_UID, errors::PARAMETER_MISSING_BID,
        errors::PARAMETER_MISSING_REGION_ID, errors::PARAMETER_EMPTY_REGION_ID,
        errors::PARAMETER_MISSING_VPC_ID, errors::PARAMETER_LENGTH_ILLEGAL_NAME,
        errors::PARAMETER_ILLEGAL_NAME, errors::PARAMETER_LENGTH_ILLEGAL_DESCRIPTION,
        errors::PARAMETER_ILLEGAL_DESCRIPTION, errors::PARAMETER_EMPTY_VPC_ID,
        errors::INVALID_VPC_ID_NOT_FOUND, errors::QUOTA_EXCEED_NETWORK_ACL,
        errors::NOT_SUPPORT_NETWORK_ACL, errors::ILLEGAL_PARAM_FORMAT_S,
    )
)]
pub struct CreateNetworkAcl {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is my NetworkAcl.`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Network ACL name, for example `acl-1`.
    pub network_acl_name: Option<String>,
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
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-dsfd34356vdf****`.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateNetworkAcl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateNetworkAclResponse {
    /// Network ACL attribute.
    pub network_acl_attribute: Option<NetworkAclAttribute>,
    /// Network ACL id, for example `nacl-a2do9e413e0spzasx****`.
    pub network_acl_id: String,
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
    /// Network ACL id, for example `nacl-a2do9e413e0spdefr****`.
    pub network_acl_id: String,
    /// Network ACL name, for example `acl-1`.
    pub network_acl_name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resources.
    #[rpc(wrapper = "Resource")]
    pub resources: Vec<Resource>,
    /// Status, for example `Modifying`.
    pub status: String,
    /// VPC id, for example `vpc-a2d33rfpl72k5xsscd****`.
    pub vpc_id: String,
}

/// Egress ACL entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EgressAclEntry {
    /// Description.
    pub description: String,
    /// Destination CIDR IP.
    pub destination_cidr_ip: String,
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
