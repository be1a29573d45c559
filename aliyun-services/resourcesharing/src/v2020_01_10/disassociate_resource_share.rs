// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisassociateResourceShare`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Disassociates resource share.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/DisassociateResourceShare)
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
        errors::RESOURCE_AND_TARGET_BOTH_EMPTY, errors::DISASSOCIATE_INVALID,
        errors::INVALID_PARAMETER, errors::INVALID_PARAMETER_RESOURCE_TYPE,
        errors::ENTITY_NOT_EXISTS_RESOURCE_SHARE, errors::ACCOUNT_NOT_IN_RESOURCE_DIRECTORY,
        errors::RESOURCE_SHARE_STATUS_MISMATCH_ACTION, errors::DISASSOCIATE_CONFLICT,
        errors::LEAVING_FAILED_ACCOUNT, errors::LEAVING_FAILED_RESOURCE_TYPE,
        errors::EXTERNAL_TARGET_WITHDRAW_CONFLICT,
    )
)]
pub struct DisassociateResourceShare {
    /// Resource ARNs.
    pub resource_arns: Vec<String>,
    /// Resource owner, for example `Self`.
    pub resource_owner: Option<String>,
    /// Resource share id, for example `rs-6GRmdD3X****`.
    pub resource_share_id: String,
    /// Resources: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub resources: Vec<Resource>,
    /// Targets: at most 20 items.
    #[rpc(max_len = 20)]
    pub targets: Vec<String>,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Resource.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Resource {
    /// Resource id, for example `vsw-bp183p93qs667muql****`.
    pub resource_id: Option<String>,
    /// Resource type, for example `VSwitch`.
    pub resource_type: Option<String>,
}

/// Answer of [`DisassociateResourceShare`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisassociateResourceShareResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource share associations.
    pub resource_share_associations: Vec<ResourceShareAssociation>,
}

/// Resource share association.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceShareAssociation {
    /// Association status, for example `Disassociating`.
    pub association_status: String,
    /// Association status message, for example `The Resources is invalid.`.
    pub association_status_message: String,
    /// Association type, for example `Target`.
    pub association_type: String,
    /// Create time, UTC, for example `2020-12-04T09:40:41.250Z`.
    pub create_time: String,
    /// Entity id, for example `172050525300****`.
    pub entity_id: String,
    /// Entity type, for example `Account`.
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
    /// Update time, UTC, for example `2020-12-04T09:40:45.556Z`.
    pub update_time: String,
}
