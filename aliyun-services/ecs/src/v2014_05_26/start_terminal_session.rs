// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartTerminalSession`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

use super::errors;

/// Starts terminal session.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/StartTerminalSession)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::PORT_NUMBER_INVALID,
        errors::INSTANCE_IDS_EXCEED_LIMIT, errors::SESSION_COUNT_EXCEED_LIMIT,
        errors::OPERATION_FORBIDDEN, errors::PORT_FORWARDING_NOT_SUPPORTED,
        errors::USER_BEHAVIOR_SESSION_MANAGER_DISABLED, errors::INVALID_COMMAND_LINE_CONFLICT,
        errors::INVALID_TARGET_SERVER_MISSING_PORT_NUMBER,
        errors::INVALID_COMMAND_LINE_LENGTH_LIMIT_EXCEEDED,
        errors::INVALID_INSTANCE_IDS_COUNT_LIMIT_EXCEEDED, errors::USERNAME_EXCEED_LIMIT,
        errors::INVALID_OPERATION_SECURITY_GROUP_RULE_DENIED, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_NOT_FOUND, errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct StartTerminalSession {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Command line.
    pub command_line: Option<String>,
    /// Connection type, for example `Intranet`.
    pub connection_type: Option<String>,
    /// Encryption options.
    #[rpc(json)]
    pub encryption_options: Option<EncryptionOptions>,
    /// Instance id: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub instance_id: Vec<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Password name.
    pub password_name: Option<String>,
    /// Port number, for example `22`.
    pub port_number: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Target server, for example `192.168.0.246`.
    pub target_server: Option<String>,
    /// Username, for example `testUser`.
    pub username: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Encryption options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EncryptionOptions {
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// KMS key id, for example `xxx`.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: Option<String>,
    /// Mode, for example `Auto`.
    pub mode: Option<String>,
}

/// Answer of [`StartTerminalSession`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartTerminalSessionResponse {
    /// Id of the request.
    pub request_id: String,
    /// Security token.
    pub security_token: Secret<String>,
    /// Session id, for example `s-hz023od0x9****`.
    pub session_id: String,
    /// Web socket URL.
    pub web_socket_url: String,
}
