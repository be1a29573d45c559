// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateResourceShare`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Associates resource share.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/AssociateResourceShare)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_RESOURCE_SHARE_ID, errors::INVALID_PARAMETER_RESOURCE_SHARE_ID,
        errors::INVALID_PARAMETER_RESOURCES, errors::INVALID_PARAMETER_RESOURCES_DUPLICATE,
        errors::INVALID_PARAMETER_RESOURCES_LENGTH, errors::INVALID_PARAMETER_TARGETS,
        errors::INVALID_PARAMETER_TARGETS_DUPLICATE, errors::INVALID_PARAMETER_TARGETS_LENGTH,
        errors::INVALID_TARGET, errors::RESOURCE_AND_TARGET_BOTH_EMPTY, errors::INVALID_PARAMETER,
        errors::INVALID_PARAMETER_RESOURCE_TYPE,
        errors::INVALID_PARAMETER_PERMISSION_NAMES_DUPLICATE,
        errors::INVALID_PARAMETER_PERMISSION_NAMES_LENGTH,
        errors::INVALID_PARAMETER_TARGET_PROPERTIES,
        errors::INVALID_PARAMETER_TARGET_PROPERTIES_DUPLICATE,
        errors::INVALID_PARAMETER_TARGET_PROPERTIES_LENGTH,
        errors::ENTITY_NOT_EXISTS_RESOURCE_SHARE, errors::ENTITY_NOT_EXISTS_PERMISSION,
        errors::NOT_ENABLE_SHARING_WITH_RESOURCE_DIRECTORY,
        errors::ACCOUNT_NOT_IN_RESOURCE_DIRECTORY, errors::RESOURCE_SHARE_STATUS_MISMATCH_ACTION,
        errors::QUOTA_EXCEEDED_SHARED_RESOURCE_COUNT, errors::SHARE_WITH_YOURSELF,
        errors::ASSOCIATE_CONFLICT, errors::NOT_MANAGEMENT_ACCOUNT,
        errors::QUOTA_EXCEEDED_PENDING_INVITATIONS, errors::INVALID_TARGET_LEGAL_ENTITY_MISMATCH,
        errors::EXTERNAL_TARGETS_NOT_ALLOWED_RESOURCE_TYPE, errors::INVALID_TARGET_SITE_MISMATCH,
        errors::NOT_SUPPORT_SERVICE_EXIST_IN_OTHER_RESOURCE_SHARE,
        errors::NOT_SUPPORT_SERVICE_ASSOCIATE_CONFLICT,
    )
)]
pub struct AssociateResourceShare {
    /// Permission names: at most 20 items.
    #[rpc(max_len = 20)]
    pub permission_names: Vec<String>,
    /// Resource ARNs.
    pub resource_arns: Vec<String>,
    /// Resource properties.
    #[rpc(dotted)]
    pub resource_properties: Vec<ResourceProperty>,
    /// Resource share id, for example `rs-6GRmdD3X****`.
    pub resource_share_id: String,
    /// Resources: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub resources: Vec<Resource>,
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

/// Target property.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TargetProperty {
    /// Property.
    pub property: Option<String>,
    /// Target id, for example `172050525300****`.
    pub target_id: Option<String>,
}

/// Answer of [`AssociateResourceShare`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateResourceShareResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource share associations.
    pub resource_share_associations: Vec<ResourceShareAssociation>,
}

/// Resource share association.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceShareAssociation {
    /// Association status, for example `Associating`.
    pub association_status: String,
    /// Association status message, for example `The reason for the association failure.`.
    pub association_status_message: String,
    /// Association type, for example `Resource`.
    pub association_type: String,
    /// Create time, UTC, for example `2020-12-04T09:40:41.246Z`.
    pub create_time: String,
    /// Entity id, for example `vsw-bp183p93qs667muql****`.
    pub entity_id: String,
    /// Entity type, for example `VSwitch`.
    pub entity_type: String,
    /// Resource ARN.
    pub resource_arn: String,
    /// Resource property, for example `{"sharePrincipals":true,"shareTagOptions":false}`.
    pub resource_property: String,
    /// Resource share id, for example `rs-6GRmdD3X****`.
    pub resource_share_id: String,
    /// Resource share name, for example `test`.
    pub resource_share_name: String,
    /// Target property.
    pub target_property: String,
    /// Update time, UTC, for example `2020-12-04T09:40:41.246Z`.
    pub update_time: String,
}
