// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateResourceShare`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates resource share.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/CreateResourceShare)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_RESOURCE_SHARE_NAME,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_NAME_LENGTH, errors::INVALID_PARAMETER_RESOURCES,
        errors::INVALID_PARAMETER_RESOURCES_DUPLICATE, errors::INVALID_PARAMETER_RESOURCES_LENGTH,
        errors::INVALID_PARAMETER_TARGETS, errors::INVALID_PARAMETER_TARGETS_DUPLICATE,
        errors::INVALID_PARAMETER_TARGETS_LENGTH, errors::INVALID_TARGET,
        errors::INVALID_PARAMETER, errors::MISSING_PARAMETER_RESOURCE_SHARE_NAME,
        errors::INVALID_PARAMETER_RESOURCE_TYPE,
        errors::INVALID_PARAMETER_PERMISSION_NAMES_DUPLICATE,
        errors::INVALID_PARAMETER_PERMISSION_NAMES_LENGTH,
        errors::INVALID_PARAMETER_TARGET_PROPERTIES,
        errors::INVALID_PARAMETER_TARGET_PROPERTIES_DUPLICATE,
        errors::INVALID_PARAMETER_TARGET_PROPERTIES_LENGTH, errors::ENTITY_NOT_EXISTS_PERMISSION,
        errors::NOT_ENABLE_SHARING_WITH_RESOURCE_DIRECTORY,
        errors::ACCOUNT_NOT_IN_RESOURCE_DIRECTORY, errors::QUOTA_EXCEEDED_RESOURCE_SHARE_COUNT,
        errors::ENTITY_ALREADY_EXISTS_RESOURCE_SHARE, errors::QUOTA_EXCEEDED_SHARED_RESOURCE_COUNT,
        errors::SHARE_WITH_YOURSELF, errors::NOT_MANAGEMENT_ACCOUNT,
        errors::QUOTA_EXCEEDED_PENDING_INVITATIONS, errors::INVALID_TARGET_LEGAL_ENTITY_MISMATCH,
        errors::EXTERNAL_TARGETS_NOT_ALLOWED_RESOURCE_TYPE, errors::INVALID_TARGET_SITE_MISMATCH,
        errors::NOT_SUPPORT_SERVICE_EXIST_IN_OTHER_RESOURCE_SHARE,
        errors::NOT_SUPPORT_SERVICE_ASSOCIATE_CONFLICT,
    )
)]
pub struct CreateResourceShare {
    /// Allow external targets, for example `false`.
    pub allow_external_targets: Option<bool>,
    /// Permission names: at most 20 items.
    #[rpc(max_len = 20)]
    pub permission_names: Vec<String>,
    /// Resource ARNs.
    pub resource_arns: Vec<String>,
    /// Resource group id, for example `rg-aekz5nlvlak****`.
    pub resource_group_id: Option<String>,
    /// Resource properties.
    #[rpc(dotted)]
    pub resource_properties: Vec<ResourceProperty>,
    /// Resource share name, for example `test`.
    pub resource_share_name: String,
    /// Resources: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub resources: Vec<Resource>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Target properties.
    #[rpc(dotted)]
    pub target_properties: Vec<TargetProperty>,
    /// Targets: at most 20 items.
    #[rpc(max_len = 20)]
    pub targets: Vec<String>,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Resource property.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceProperty {
    /// Property, for example `{"sharePrincipals":true,"shareTagOptions":false}`.
    pub property: Option<String>,
    /// Resource ARN.
    pub resource_arn: Option<String>,
}

/// Resource.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Resource {
    /// Resource id, for example `vsw-bp183p93qs667muql****`.
    pub resource_id: Option<String>,
    /// Resource type, for example `VSwitch`.
    pub resource_type: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `k1`.
    pub key: Option<String>,
    /// Value, for example `v1`.
    pub value: Option<String>,
}

/// Target property.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TargetProperty {
    /// Property.
    pub property: Option<String>,
    /// Target id, for example `172050525300****`.
    pub target_id: Option<String>,
}

/// Answer of [`CreateResourceShare`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateResourceShareResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource share.
    pub resource_share: Option<ResourceShare>,
}

/// Resource share.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceShare {
    /// Allow external targets, for example `false`.
    pub allow_external_targets: Option<bool>,
    /// Create time, UTC, for example `2020-12-03T08:02:22.413Z`.
    pub create_time: String,
    /// Resource share id, for example `rs-qSkW1HBY****`.
    pub resource_share_id: String,
    /// Resource share name, for example `test`.
    pub resource_share_name: String,
    /// Resource share owner, for example `151266687691****`.
    pub resource_share_owner: String,
    /// Resource share status, for example `Active`.
    pub resource_share_status: String,
    /// Update time, UTC, for example `2020-12-03T08:02:22.413Z`.
    pub update_time: String,
}
