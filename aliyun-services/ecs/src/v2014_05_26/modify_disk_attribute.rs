// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDiskAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies disk attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DISK_NAME_MALFORMED, errors::NO_ATTRIBUTE_TO_MODIFY,
        errors::INCOMPLETE_PARAMTER, errors::INVALID_REGION_ID_MAL_FORMED,
        errors::MISSING_PARAMETER_DISK_ID_OR_DISK_IDS,
        errors::PARAMETER_CONFLICT_DISK_ID_AND_DISK_IDS,
        errors::BURSTING_ENABLED_FOR_DISK_CATEGORY_UNSUPPORTED,
        errors::BURSTING_ENABLED_FOR_MULTI_ATTACH_DISK_UNSUPPORTED,
        errors::BURSTING_ENABLED_FOR_MODIFYING_DISK_UNSUPPORTED, errors::QUOTA_EXCEED_SNAPSHOT,
        errors::DISK_NOT_PORTABLE, errors::INCORRECT_DISK_STATUS,
        errors::USER_NOT_IN_THE_WHITE_LIST, errors::DELETE_WITH_INSTANCE_CONFLICT,
        errors::INVALID_DISK_ID_NOT_FOUND, errors::INVALID_DESCRIPTION_MALFORMED_404,
        errors::INVALID_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct ModifyDiskAttribute {
    /// Bursting enabled, for example `false`.
    pub bursting_enabled: Option<bool>,
    /// Delete auto snapshot, for example `false`.
    pub delete_auto_snapshot: Option<bool>,
    /// Delete with instance, for example `false`.
    pub delete_with_instance: Option<bool>,
    /// Description, for example `TestDescription`.
    pub description: Option<String>,
    /// Disk id, for example `d-bp1famypsnar20bv****`.
    pub disk_id: Option<String>,
    /// Disk ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub disk_ids: Vec<String>,
    /// Disk name, for example `MyDiskName`.
    pub disk_name: Option<String>,
    /// Enable auto snapshot, for example `true`.
    pub enable_auto_snapshot: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyDiskAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDiskAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
