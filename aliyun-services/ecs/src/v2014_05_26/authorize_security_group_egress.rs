// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AuthorizeSecurityGroupEgress`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Authorizes security group egress.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AuthorizeSecurityGroupEgress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED, errors::INVALID_IP_PROTOCOL_MALFORMED,
        errors::INVALID_DEST_CIDR_IP_MALFORMED, errors::INVALID_POLICY_MALFORMED,
        errors::INVALID_NIC_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_NIC_TYPE_MISMATCH,
        errors::INVALID_DEST_GROUP_ID_MISMATCH, errors::INVALID_DEST_GROUP_NOT_FOUND,
        errors::INVALID_PRIORITY_MALFORMED, errors::INVALID_PRIORITY_VALUE_NOT_SUPPORTED,
        errors::INVALID_SECURITY_GROUP_DISCRIPTION_MALFORMED,
        errors::INVALID_SECURITY_GROUP_INVALID_NETWORK_TYPE, errors::MISSING_PARAMETER_DEST,
        errors::INVALID_PARAM_PORT_RANGE, errors::INVALID_IP_PROTOCOL_VALUE_NOT_SUPPORTED,
        errors::INVALID_SECURITY_GROUP_ID_MALFORMED, errors::INVALID_PARAMTER_CONFLICT,
        errors::INVALID_SOURCE_PORT_RANGE_MALFORMED, errors::INVALID_PORT_RANGE_MALFORMED,
        errors::INVALID_PARAM_SOURCE_IP, errors::INVALID_PARAM_DEST_IP,
        errors::INVALID_PARAM_IPV6_DEST_CIDR_IP, errors::INVALID_PARAM_IPV6_SOURCE_CIDR_IP,
        errors::INVALID_PARAM_IPV4_PROTOCOL_CONFLICT_WITH_IPV6_ADDRESS,
        errors::INVALID_PARAM_IPV6_PROTOCOL_CONFLICT_WITH_IPV4_ADDRESS,
        errors::INVALID_PARAMETER_IPV6_CIDR_IP,
        errors::INVALID_GROUP_AUTH_PARAMETER_OPERATION_DENIED, errors::INVALID_PARAMETER_CONFLICT,
        errors::INVALID_PARAM_PREFIX_LIST_ADDRESS_FAMILY_MISMATCH,
        errors::NOT_SUPPORTED_CLASSIC_NETWORK_PREFIX_LIST,
        errors::AUTHORIZED_GROUP_RULE_LIMIT_EXCEED, errors::INVALID_PARAM_DEST_CIDR_IP,
        errors::INVALID_PARAM_SOURCE_CIDR_IP, errors::INVALID_PARAM_PERMISSIONS,
        errors::INVALID_PARAM_DUPLICATE_PERMISSIONS,
        errors::INVALID_GROUP_PARAMETER_OPERATION_DENIED,
        errors::INVALID_DEST_GROUP_ID_MISMATCH_403, errors::MISSING_PARAMETER_403,
        errors::AUTHORIZATION_LIMIT_EXCEED, errors::INVALID_PARAMTER_CONFLICT_403,
        errors::INVALID_NETWORK_TYPE_CONFLICT, errors::INVALID_SECURITY_GROUP_IS_SAME,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::LIMIT_EXCEED_PREFIX_LIST_ASSOCIATION_RESOURCE,
        errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND, errors::INVALID_DEST_GROUP_ID_NOT_FOUND,
        errors::INVALID_PREFIX_LIST_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct AuthorizeSecurityGroupEgress {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is description.`.
    #[deprecated = "the vendor advises against it"]
    pub description: Option<String>,
    /// Dest CIDR IP, for example `10.0.0.0/8`.
    #[deprecated = "the vendor advises against it"]
    pub dest_cidr_ip: Option<String>,
    /// Dest group id, for example `sg-bp67acfmxazb4p****`.
    #[deprecated = "the vendor advises against it"]
    pub dest_group_id: Option<String>,
    /// Dest group owner account.
    #[deprecated = "the vendor advises against it"]
    pub dest_group_owner_account: Option<String>,
    /// Dest group owner id, for example `12345678910`.
    #[deprecated = "the vendor advises against it"]
    pub dest_group_owner_id: Option<i64>,
    /// Dest prefix list id, for example `pl-x1j1k5ykzqlixdcy****`.
    #[deprecated = "the vendor advises against it"]
    pub dest_prefix_list_id: Option<String>,
    /// IP protocol, for example `ALL`.
    #[deprecated = "the vendor advises against it"]
    pub ip_protocol: Option<String>,
    /// IPv6 dest CIDR IP, for example `2001:db8:1233:1a00::***`.
    #[deprecated = "the vendor advises against it"]
    pub ipv6_dest_cidr_ip: Option<String>,
    /// IPv6 source CIDR IP, for example `2001:db8:1234:1a00::***`.
    #[deprecated = "the vendor advises against it"]
    pub ipv6_source_cidr_ip: Option<String>,
    /// Nic type, for example `intranet`.
    #[deprecated = "the vendor advises against it"]
    pub nic_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Permissions: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub permissions: Vec<Permission>,
    /// Policy, for example `accept`.
    #[deprecated = "the vendor advises against it"]
    pub policy: Option<String>,
    /// Port range, for example `80/80`.
    #[deprecated = "the vendor advises against it"]
    pub port_range: Option<String>,
    /// Priority, for example `1`.
    #[deprecated = "the vendor advises against it"]
    pub priority: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group id, for example `sg-bp67acfmxazb4p****`.
    pub security_group_id: String,
    /// Source CIDR IP, for example `10.0.0.0/8`.
    #[deprecated = "the vendor advises against it"]
    pub source_cidr_ip: Option<String>,
    /// Source port range, for example `80/80`.
    #[deprecated = "the vendor advises against it"]
    pub source_port_range: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Permission.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Permission {
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Dest CIDR IP, for example `10.0.0.0/8`.
    pub dest_cidr_ip: Option<String>,
    /// Dest group id, for example `sg-bp67acfmxazb4p****`.
    pub dest_group_id: Option<String>,
    /// Dest group owner account.
    pub dest_group_owner_account: Option<String>,
    /// Dest group owner id, for example `12345678910`.
    pub dest_group_owner_id: Option<i64>,
    /// Dest prefix list id, for example `pl-x1j1k5ykzqlixdcy****`.
    pub dest_prefix_list_id: Option<String>,
    /// IP protocol, for example `ALL`.
    pub ip_protocol: Option<String>,
    /// IPv6 dest CIDR IP, for example `2001:db8:1233:1a00::***`.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// IPv6 source CIDR IP, for example `2001:db8:1234:1a00::***`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Nic type, for example `intranet`.
    pub nic_type: Option<String>,
    /// Policy, for example `accept`.
    pub policy: Option<String>,
    /// Port range, for example `80/80`.
    pub port_range: Option<String>,
    /// Port range list id, for example `prl-2ze9743****`.
    pub port_range_list_id: Option<String>,
    /// Priority, for example `1`.
    pub priority: Option<String>,
    /// Source CIDR IP, for example `10.0.0.0/8`.
    pub source_cidr_ip: Option<String>,
    /// Source port range, for example `80/80`.
    pub source_port_range: Option<String>,
}

/// Answer of [`AuthorizeSecurityGroupEgress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AuthorizeSecurityGroupEgressResponse {
    /// Id of the request.
    pub request_id: String,
}
