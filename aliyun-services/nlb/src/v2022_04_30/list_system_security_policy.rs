// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSystemSecurityPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists system security policy.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/ListSystemSecurityPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct ListSystemSecurityPolicy {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ListSystemSecurityPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSystemSecurityPolicyResponse {
    /// Id of the request.
    pub request_id: String,
    /// Security policies.
    pub security_policies: Vec<SecurityPolicy>,
}

/// Security policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityPolicy {
    /// Ciphers.
    pub ciphers: String,
    /// Security policy id, for example `sp-3fdab6dkkke10s****`.
    pub security_policy_id: String,
    /// Security policy name, for example `test`.
    pub security_policy_name: String,
    /// TLS version, for example `TLSv1.0`.
    pub tls_version: String,
}
