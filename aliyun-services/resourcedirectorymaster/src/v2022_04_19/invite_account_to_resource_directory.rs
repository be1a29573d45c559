// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `InviteAccountToResourceDirectory`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Invites account to resource directory.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/InviteAccountToResourceDirectory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_TARGET_ENTITY, errors::INVALID_PARAMETER_TARGET_ENTITY,
        errors::MISSING_PARAMETER_TARGET_TYPE, errors::INVALID_PARAMETER_TARGET_TYPE,
        errors::INVALID_PARAMETER_NOTE_LENGTH, errors::INVALID_PARAMETER_NOTE,
        errors::INVALID_PARAMETER_PARENT_FOLDER_ID, errors::INVALID_PARAMETER_ACCOUNT_ID,
        errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ENTITY_NOT_EXISTS_FOLDER,
        errors::LIMIT_EXCEEDED_ACCOUNT, errors::LIMIT_EXCEEDED_INVITATION_RATE,
        errors::ENTITY_ALREADY_EXISTS_HANDSHAKE, errors::INVALID_ACCOUNT_TYPE,
        errors::ENTITY_ALREADY_EXISTS_RESOURCE_DIR_ACCOUNT,
        errors::LIMIT_EXCEEDED_INVITATION_INVALID_TARGET,
        errors::NOT_SUPPORT_ACCOUNT_IN_ANOTHER_RESOURCE_DIRECTORY, errors::LEGAL_ENTITY_MISMATCH,
    )
)]
pub struct InviteAccountToResourceDirectory {
    /// Note, for example `Welcome`.
    pub note: Option<String>,
    /// Parent folder id, for example `r-b1****`.
    pub parent_folder_id: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Target entity.
    pub target_entity: String,
    /// Target type, for example `Email`.
    pub target_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `k1`.
    pub key: Option<String>,
    /// Value, for example `v1`.
    pub value: Option<String>,
}

/// Answer of [`InviteAccountToResourceDirectory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InviteAccountToResourceDirectoryResponse {
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
    /// Expire time, UTC, for example `2018-08-24T09:55:41Z`.
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
    /// Status, for example `Pending`.
    pub status: String,
    /// Target entity.
    pub target_entity: String,
    /// Target type, for example `Email`.
    pub target_type: String,
}
