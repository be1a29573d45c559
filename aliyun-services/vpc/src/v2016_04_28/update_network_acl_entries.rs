// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateNetworkAclEntries`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates network ACL entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateNetworkAclEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_MISSING_ALI_UID, errors::PARAMETER_MISSING_BID,
        errors::PARAMETER_MISSING_REGION_ID, errors::PARAMETER_EMPTY_REGION_ID,
        errors::PARAMETER_MISSING_NETWORK_ACL_ID, errors::PARAMETER_EMPTY_NETWORK_ACL_ID,
        errors::PARAMETER_MISSING_PORT, errors::PARAMETER_ILLEGAL_PORT,
        errors::PARAMETER_ILLEGAL_POLICY, errors::PARAMETER_MISSING_POLICY,
        errors::PARAMETER_ILLEGAL_PROTOCOL, errors::PARAMETER_MISSING_PROTOCOL,
        errors::PARAMETER_LENGTH_ILLEGAL_NAME, errors::PARAMETER_ILLEGAL_NAME,
        errors::PARAMETER_LENGTH_ILLEGAL_DESCRIPTION, errors::PARAMETER_ILLEGAL_DESCRIPTION,
        errors::PARAMETER_ILLEGAL_SOURCE_CIDR_IP, errors::PARAMETER_MISSING_SOURCE_CIDR_IP,
        errors::PARAMETER_ILLEGAL_DESTINATION_CIDR_IP,
        errors::PARAMETER_MISSING_DESTINATION_CIDR_IP, errors::QUOTA_EXCEED_NETWORK_ACL_ENTRY,
        errors::INVALID_NETWORK_ACL_NOT_FOUND, errors::NETWORK_STATUS_MODIFYING,
        errors::RESOURCE_STATUS_ERROR, errors::NOT_SUPPORT_NETWORK_ACL,
        errors::ILLEGAL_PARAM_INGRESS_ACL_ENTRY_ID, errors::ILLEGAL_PARAM_EGRESS_ACL_ENTRY_ID,
        errors::OPERATION_DENIED_VPC_IPV6_NOT_ENABLED, errors::ILLEGAL_PARAM_SOURCE_CIDR_IP,
        errors::ILLEGAL_PARAM_POLICY, errors::ILLEGAL_PARAM_PROTOCOL,
        errors::ILLEGAL_PARAM_DESTINATION_CIDR_IP, errors::ILLEGAL_PARAM_IP_VERSION,
        errors::INTERNAL_ERROR,
    )
)]
pub struct UpdateNetworkAclEntries {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Egress ACL entries: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// Ingress ACL entries: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// Network ACL id, for example `nacl-bp1lhl0taikrzxsc****`.
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
    /// Update egress ACL entries, for example `false`.
    pub update_egress_acl_entries: Option<bool>,
    /// Update ingress ACL entries, for example `false`.
    pub update_ingress_acl_entries: Option<bool>,
}

/// Egress ACL entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EgressAclEntry {
    /// Description, for example `This is EgressAclEntries.`.
    pub description: Option<String>,
    /// Destination CIDR IP.
    pub destination_cidr_ip: Option<String>,
    /// Entry type, for example `custom`.
    pub entry_type: Option<String>,
    /// IP version, for example `IPv4`.
    pub ip_version: Option<String>,
    /// Network ACL entry id, for example `nae-2zecs97e0brcge46****`.
    pub network_acl_entry_id: Option<String>,
    /// Network ACL entry name, for example `acl-2`.
    pub network_acl_entry_name: Option<String>,
    /// Policy, for example `accept`.
    pub policy: Option<String>,
    /// Port, for example `-1/-1`.
    pub port: Option<String>,
    /// Protocol, for example `all`.
    pub protocol: Option<String>,
}

/// Ingress ACL entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct IngressAclEntry {
    /// Description, for example `This is IngressAclEntries.`.
    pub description: Option<String>,
    /// Entry type, for example `custom`.
    pub entry_type: Option<String>,
    /// IP version, for example `IPv4`.
    pub ip_version: Option<String>,
    /// Network ACL entry id, for example `nae-2zepn32de59j8m4****`.
    pub network_acl_entry_id: Option<String>,
    /// Network ACL entry name, for example `acl-3`.
    pub network_acl_entry_name: Option<String>,
    /// Policy, for example `accept`.
    pub policy: Option<String>,
    /// Port, for example `-1/-1`.
    pub port: Option<String>,
    /// Protocol, for example `all`.
    pub protocol: Option<String>,
    /// Source CIDR IP.
    pub source_cidr_ip: Option<String>,
}

/// Answer of [`UpdateNetworkAclEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateNetworkAclEntriesResponse {
    /// Id of the request.
    pub request_id: String,
}
