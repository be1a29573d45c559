// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateServiceLinkedRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates service linked role.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateServiceLinkedRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_CUSTOM_SUFFIX_NOT_ALLOWED,
        errors::INVALID_PARAMETER_CUSTOM_SUFFIX_INVALID_CHARS,
        errors::INVALID_PARAMETER_CUSTOM_SUFFIX_LENGTH,
        errors::INVALID_PARAMETER_DESCRIPTION_NOT_ALLOWED,
        errors::INVALID_PARAMETER_DESCRIPTION_LENGTH, errors::ENTITY_NOT_EXIST_SERVICE,
        errors::ENTITY_ALREADY_EXISTS_ROLE, errors::LIMIT_EXCEEDED_ROLE,
    )
)]
pub struct CreateServiceLinkedRole {
    /// Custom suffix, for example `Example`.
    pub custom_suffix: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Service name, for example `polardb.aliyuncs.com`.
    pub service_name: String,
}

/// Answer of [`CreateServiceLinkedRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateServiceLinkedRoleResponse {
    /// Id of the request.
    pub request_id: String,
    /// Role.
    pub role: Option<Role>,
}

/// Role.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Role {
    /// ARN, for example `acs:ram::177242285274****:role/aliyunserviceroleforpolardb`.
    pub arn: String,
    /// Assume role policy document.
    pub assume_role_policy_document: String,
    /// Create date, UTC, for example `2020-06-30T08:14:16Z`.
    pub create_date: String,
    /// Description.
    pub description: String,
    /// Is service linked role, for example `true`.
    pub is_service_linked_role: Option<bool>,
    /// Role id, for example `32833240981067****`.
    pub role_id: String,
    /// Role name, for example `AliyunServiceRoleForPolarDB`.
    pub role_name: String,
    /// Role principal name.
    pub role_principal_name: String,
}
