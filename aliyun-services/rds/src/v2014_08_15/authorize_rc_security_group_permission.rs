// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AuthorizeRCSecurityGroupPermission`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Authorizes rc security group permission.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/AuthorizeRCSecurityGroupPermission)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct AuthorizeRCSecurityGroupPermission {
    /// Direction, for example `ingress`.
    pub direction: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Security group id, for example `sg-2ze27hs990o2hn9****`.
    pub security_group_id: Option<String>,
    /// Security group permissions.
    #[rpc(json)]
    pub security_group_permissions: Vec<SecurityGroupPermission>,
}

/// Security group permission.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SecurityGroupPermission {
    /// Dest CIDR IP, for example `192.168.0.1/12`.
    pub dest_cidr_ip: Option<String>,
    /// IP protocol, for example `TCP`.
    pub ip_protocol: Option<String>,
    /// Policy, for example `Accept`.
    pub policy: Option<String>,
    /// Port range, for example `80/80`.
    pub port_range: Option<String>,
    /// Priority, for example `1`.
    pub priority: Option<i32>,
    /// Source CIDR IP, for example `192.168.0.1/12`.
    pub source_cidr_ip: Option<String>,
    /// Source port range, for example `80/80`.
    pub source_port_range: Option<String>,
}

/// Answer of [`AuthorizeRCSecurityGroupPermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AuthorizeRCSecurityGroupPermissionResponse {
    /// Id of the request.
    pub request_id: String,
}
