// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSecurityPolicy`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates security policy.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/CreateSecurityPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(errors::ILLEGAL_PARAM, errors::FORBIDDEN_NO_PERMISSION)
)]
pub struct CreateSecurityPolicy {
    /// Ciphers: at most 32 items.
    #[rpc(max_len = 32, required)]
    pub ciphers: Vec<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Security policy name, for example `TLSCipherPolicy`.
    pub security_policy_name: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// TLS versions: 1 to 4 items.
    #[rpc(min_len = 1, max_len = 4, required)]
    pub tls_versions: Vec<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `KeyTest`.
    pub key: Option<String>,
    /// Value, for example `ValueTest`.
    pub value: Option<String>,
}

/// Answer of [`CreateSecurityPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSecurityPolicyResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Security policy id, for example `tls-bp14bb1e7dll4f****`.
    pub security_policy_id: String,
}
