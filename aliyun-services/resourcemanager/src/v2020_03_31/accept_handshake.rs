// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AcceptHandshake`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Accepts handshake.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/AcceptHandshake)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_HANDSHAKE_ID, errors::INVALID_PARAMETER_HANDSHAKE_ID,
        errors::ENTITY_NOT_EXISTS_HANDSHAKE, errors::SPECIFIED_RESOURCE_DIRECTORY_NOT_EXISTS,
        errors::HANDSHAKE_STATUS_MISMATCH,
        errors::NOT_SUPPORT_ACCOUNT_IN_ANOTHER_RESOURCE_DIRECTORY, errors::INVALID_ACCOUNT_TYPE,
        errors::NOT_SUPPORT_ACCOUNT_REAL_NAME_TYPE,
    )
)]
pub struct AcceptHandshake {
    /// Handshake id, for example `h-Ih8IuPfvV0t0****`.
    pub handshake_id: String,
}

/// Answer of [`AcceptHandshake`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AcceptHandshakeResponse {
    /// Handshake.
    pub handshake: Option<Handshake>,
    /// Id of the request.
    pub request_id: String,
}

/// Handshake.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Handshake {
    /// Create time, UTC, for example `2021-01-06T02:15:40Z`.
    pub create_time: String,
    /// Expire time, UTC, for example `2021-01-20T02:15:40Z`.
    pub expire_time: String,
    /// Handshake id, for example `h-Ih8IuPfvV0t0****`.
    pub handshake_id: String,
    /// Master account id, for example `151266687691****`.
    pub master_account_id: String,
    /// Master account name, for example `CompanyA`.
    pub master_account_name: String,
    /// Modify time, UTC, for example `2021-01-06T02:16:40Z`.
    pub modify_time: String,
    /// Note, for example `Welcome`.
    pub note: String,
    /// Resource directory id, for example `rd-3G****`.
    pub resource_directory_id: String,
    /// Status, for example `Accepted`.
    pub status: String,
    /// Target entity, for example `177242285274****`.
    pub target_entity: String,
    /// Target type, for example `Account`.
    pub target_type: String,
}
