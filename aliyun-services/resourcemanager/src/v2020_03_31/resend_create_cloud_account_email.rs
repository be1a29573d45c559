// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ResendCreateCloudAccountEmail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `ResendCreateCloudAccountEmail`.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ResendCreateCloudAccountEmail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_RECORD_ID, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::ENTITY_NOT_EXISTS_ACCOUNT_RECORD, errors::ACCOUNT_TYPE_OR_STATUS_MISMATCH,
        errors::LIMIT_EXCEEDED_FREQUENCY,
    )
)]
pub struct ResendCreateCloudAccountEmail {
    /// Record id, for example `06950264-3f0d-4ca9-82dd-6ee7a3d33d6b`.
    pub record_id: String,
}

/// Answer of [`ResendCreateCloudAccountEmail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResendCreateCloudAccountEmailResponse {
    /// Account.
    pub account: Option<Account>,
    /// Id of the request.
    pub request_id: String,
}

/// Account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Account {
    /// Account id, for example `12323344****`.
    pub account_id: String,
    /// Account name.
    pub account_name: String,
    /// Display name, for example `admin`.
    pub display_name: String,
    /// Folder id, for example `fd-bVaRIG****`.
    pub folder_id: String,
    /// Join method, for example `created`.
    pub join_method: String,
    /// Join time, UTC, for example `2015-01-23T12:33:18Z`.
    pub join_time: String,
    /// Modify time, UTC, for example `2015-01-23T12:33:18Z`.
    pub modify_time: String,
    /// Record id, for example `16950264-3f0d-4ca9-82dd-6ee7a3d33d6b`.
    pub record_id: String,
    /// Resource directory id, for example `rd-k3****`.
    pub resource_directory_id: String,
    /// Status, for example `CreateVerifying`.
    pub status: String,
    /// Type, for example `CloudAccount`.
    pub r#type: String,
}
