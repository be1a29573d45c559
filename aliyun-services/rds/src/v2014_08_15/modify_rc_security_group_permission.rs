// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCSecurityGroupPermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc security group permission.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCSecurityGroupPermission)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCSecurityGroupPermission {
    /// Dest CIDR IP, for example `172.16.0.0/24`.
    pub dest_cidr_ip: Option<String>,
    /// Direction, for example `ingress`.
    pub direction: Option<String>,
    /// IP protocol, for example `TCP`.
    pub ip_protocol: Option<String>,
    /// Policy, for example `Accept`.
    pub policy: Option<String>,
    /// Port range, for example `80/80`.
    pub port_range: Option<String>,
    /// Priority, for example `1`.
    pub priority: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Security group id, for example `sg-2ze27hs990o2hn9****`.
    pub security_group_id: Option<String>,
    /// Security group rule id, for example `sgr-uf6ffg4du0e9jis2****`.
    pub security_group_rule_id: Option<String>,
    /// Source CIDR IP, for example `192.168.0.0/0`.
    pub source_cidr_ip: Option<String>,
    /// Source port range, for example `80/80`.
    pub source_port_range: Option<String>,
}

/// Answer of [`ModifyRCSecurityGroupPermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCSecurityGroupPermissionResponse {
    /// Id of the request.
    pub request_id: String,
}
