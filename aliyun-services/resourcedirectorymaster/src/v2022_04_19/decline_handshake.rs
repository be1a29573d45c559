// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeclineHandshake`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `DeclineHandshake`.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DeclineHandshake)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_HANDSHAKE_ID, errors::INVALID_PARAMETER_HANDSHAKE_ID,
        errors::ENTITY_NOT_EXISTS_HANDSHAKE, errors::HANDSHAKE_STATUS_MISMATCH,
    )
)]
pub struct DeclineHandshake {
    /// Handshake id, for example `h-ycm4rp****`.
    pub handshake_id: String,
}

/// Answer of [`DeclineHandshake`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeclineHandshakeResponse {
    /// Handshake.
    pub handshake: Option<Handshake>,
    /// Id of the request.
    pub request_id: String,
}

/// Handshake.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Handshake {
    /// Create time, UTC, for example `2018-08-10T09:55:41Z`.
    pub create_time: String,
    /// Expire time, UTC, for example `2018-08-10T09:55:41Z`.
    pub expire_time: String,
    /// Handshake id, for example `h-ycm4rp****`.
    pub handshake_id: String,
    /// Master account id, for example `172841235500****`.
    pub master_account_id: String,
    /// Master account name, for example `Alice`.
    pub master_account_name: String,
    /// Modify time, UTC, for example `2018-08-10T09:55:41Z`.
    pub modify_time: String,
    /// Note, for example `Welcome`.
    pub note: String,
    /// Resource directory id, for example `rd-abcdef****`.
    pub resource_directory_id: String,
    /// Status, for example `Declined`.
    pub status: String,
    /// Target entity.
    pub target_entity: String,
    /// Target type, for example `Email`.
    pub target_type: String,
}
