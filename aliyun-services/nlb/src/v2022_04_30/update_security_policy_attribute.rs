// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateSecurityPolicyAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates security policy attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateSecurityPolicyAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_PRESERVE_CLIENT_IP_SWITCH, errors::UPDATE_SECURITY_POLICY_FAILED,
        errors::RESOURCE_NOT_FOUND_SECURITYPOLICY, errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct UpdateSecurityPolicyAttribute {
    /// Ciphers: at most 32 items.
    #[rpc(max_len = 32)]
    pub ciphers: Vec<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Security policy id, for example `tls-bp14bb1e7dll4f****`.
    pub security_policy_id: String,
    /// Security policy name, for example `TLSCipherPolicy`.
    pub security_policy_name: Option<String>,
    /// TLS versions: 1 to 4 items.
    #[rpc(min_len = 1, max_len = 4)]
    pub tls_versions: Vec<String>,
}

/// Answer of [`UpdateSecurityPolicyAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateSecurityPolicyAttributeResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Security policy id, for example `tls-bp14bb1e7dll4f****`.
    pub security_policy_id: String,
}
