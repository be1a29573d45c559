// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyImageSharePermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies image share permission.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageSharePermission)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_GROUP_MALFORMED_400,
        errors::UNNECESSARY_PARAMETER_LAUNCH_PERMISSION,
        errors::INVALID_PARAMETER_LAUNCH_PERMISSION, errors::FORBIDDEN_PARAMETER_LAUNCH_PERMISSION,
        errors::ASSUME_ROLE_ERROR, errors::IMAGE_DESCRIPTION_CONTAINS_SENSITIVE_WORDS,
        errors::IMAGE_NAME_CONTAINS_SENSITIVE_WORDS, errors::IMAGE_PUBLIC,
        errors::CURRENT_REGION_NOT_SUPPORT_PUBLIC_IMAGE, errors::IMAGE_NOT_PUBLIC,
        errors::OPERATION_DEINED_FULL_IMAGE, errors::QUOTA_EXCEED_SHARE_IMAGE,
        errors::QUOTA_EXCEED_SHARE_IMAGE_USER, errors::INVALID_IMAGE_ID_BID_MISMATCH,
        errors::OPERATION_DEINED_ENCRYPTED_SNAPSHOT, errors::OPERATION_DENIED_INVALID_IMAGE_STATUS,
        errors::PUBLIC_IMAGE_AGREEMENT_NOT_SIGNED, errors::INVALID_PARAMETER_IS_PUBLIC,
        errors::INVALID_IMAGE_ID_NOT_FOUND, errors::INVALID_ACCOUNT_NOT_FOUND_404,
        errors::INVALID_ACCOUNT_FORBBIDEN,
    )
)]
pub struct ModifyImageSharePermission {
    /// Add account: at most 10 items.
    #[rpc(max_len = 10)]
    pub add_account: Vec<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Image id, for example `m-bp18ygjuqnwhechc****`.
    pub image_id: String,
    /// Is public, for example `false`.
    pub is_public: Option<bool>,
    /// Launch permission, for example `hide`.
    pub launch_permission: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Remove account: at most 10 items.
    #[rpc(max_len = 10)]
    pub remove_account: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyImageSharePermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyImageSharePermissionResponse {
    /// Id of the request.
    pub request_id: String,
}
