// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DecodeDiagnosticMessage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `DecodeDiagnosticMessage`.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/DecodeDiagnosticMessage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_SUPPORT, errors::ENCODED_MESSAGE_EXPIRE, errors::NO_PERMISSION,
        errors::SEARCH_INACCURATE, errors::ENTITY_NOT_EXIST, errors::TOO_MANY_REQUESTS,
    )
)]
pub struct DecodeDiagnosticMessage {
    /// Encoded diagnostic message.
    pub encoded_diagnostic_message: Option<String>,
}

/// Answer of [`DecodeDiagnosticMessage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DecodeDiagnosticMessageResponse {
    /// Decoded diagnostic message.
    pub decoded_diagnostic_message: Option<DecodedDiagnosticMessage>,
    /// Id of the request.
    pub request_id: String,
}

/// Decoded diagnostic message.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DecodedDiagnosticMessage {
    /// Auth action, for example `ram:DecodeDiagnosticMessage`.
    pub auth_action: String,
    /// Auth conditions.
    pub auth_conditions: Vec<AuthCondition>,
    /// Auth principal.
    pub auth_principal: Option<AuthPrincipal>,
    /// Auth resource, for example `*`.
    pub auth_resource: String,
    /// Explicit deny, for example `true`.
    pub explicit_deny: Option<bool>,
    /// Matched policies.
    pub matched_policies: Vec<MatchedPolicy>,
    /// No permission policy type, for example `AccountLevelIdentityBasedPolicy`.
    pub no_permission_policy_type: String,
}

/// Auth condition.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AuthCondition {
    /// Condition key, for example `acs:SourceIp`.
    pub condition_key: String,
    /// Condition values.
    pub condition_values: Vec<String>,
}

/// Auth principal.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AuthPrincipal {
    /// Auth principal display name, for example `28877424437521****`.
    pub auth_principal_display_name: String,
    /// Auth principal owner id, for example `196813200012****`.
    pub auth_principal_owner_id: String,
    /// Auth principal type, for example `SubUser`.
    pub auth_principal_type: String,
}

/// Matched policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MatchedPolicy {
    /// Attached entity type, for example `RamUser`.
    pub attached_entity_type: String,
    /// Attached scope, for example `Account`.
    pub attached_scope: String,
    /// Effect, for example `Deny`.
    pub effect: String,
    /// Policy identifier, for example `MyPolicyName`.
    pub policy_identifier: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
    /// Policy version, for example `v1`.
    pub policy_version: String,
}
