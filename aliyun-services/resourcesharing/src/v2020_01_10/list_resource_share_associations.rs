// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResourceShareAssociations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists resource share associations.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListResourceShareAssociations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = resource_share_associations,
        item = ResourceShareAssociation
    ),
    waiter(associated, status = resource_share_associations[].association_status, done("Associated"), failed("Failed")),
    waiter(disassociated, status = resource_share_associations[].association_status, done("Disassociated", missing), failed("Failed")),
    errors(
        errors::MISSING_PARAMETER_ASSOCIATION_TYPE, errors::INVALID_PARAMETER_ASSOCIATION_TYPE,
        errors::INVALID_PARAMETER_ASSOCIATION_STATUS, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::INVALID_PARAMETER_NEXT_TOKEN, errors::INVALID_PARAMETER_NEXT_TOKEN_LENGTH,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS_DUPLICATE,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS_LENGTH, errors::INVALID_PARAMETER_TARGET,
        errors::INVALID_PARAMETER_RESOURCE_ID, errors::CONFLICTED_ASSOCIATION_TYPE,
        errors::INVALID_PARAMETER,
    )
)]
pub struct ListResourceShareAssociations {
    /// Association status, for example `Associated`.
    pub association_status: Option<String>,
    /// Association type, for example `Resource`.
    pub association_type: String,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource ARN.
    pub resource_arn: Option<String>,
    /// Resource id, for example `vsw-bp183p93qs667muql****`.
    pub resource_id: Option<String>,
    /// Resource share ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub resource_share_ids: Vec<String>,
    /// Target, for example `172050525300****`.
    pub target: Option<String>,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`ListResourceShareAssociations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourceShareAssociationsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource share associations.
    pub resource_share_associations: Vec<ResourceShareAssociation>,
}

/// Resource share association.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceShareAssociation {
    /// Association failed details.
    pub association_failed_details: Vec<AssociationFailedDetail>,
    /// Association status, for example `Associated`.
    pub association_status: String,
    /// Association status message, for example `The reason for the association failure.`.
    pub association_status_message: String,
    /// Association type, for example `Resource`.
    pub association_type: String,
    /// Create time, UTC, for example `2020-12-07T07:39:01.818Z`.
    pub create_time: String,
    /// Entity id, for example `vsw-bp1upw03qyz8n7us9****`.
    pub entity_id: String,
    /// Entity type, for example `VSwitch`.
    pub entity_type: String,
    /// External, for example `false`.
    pub external: Option<bool>,
    /// Resource ARN.
    pub resource_arn: String,
    /// Resource property, for example `{"sharePrincipals":true,"shareTagOptions":false}`.
    pub resource_property: String,
    /// Resource share id, for example `rs-6GRmdD3X****`.
    pub resource_share_id: String,
    /// Resource share name, for example `example`.
    pub resource_share_name: String,
    /// Target property.
    pub target_property: String,
    /// Update time, UTC, for example `2020-12-07T07:39:02.920Z`.
    pub update_time: String,
}

/// Association failed detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociationFailedDetail {
    /// Associate type, for example `None`.
    pub associate_type: String,
    /// Entity id, for example `172050525300****`.
    pub entity_id: String,
    /// Entity type, for example `Account`.
    pub entity_type: String,
    /// Failure description.
    pub failure_description: String,
    /// Failure reason, for example `Unavailable`.
    pub failure_reason: String,
    /// Operation type, for example `Associate`.
    pub operation_type: String,
    /// Resource ARN.
    pub resource_arn: String,
    /// Status, for example `None`.
    pub status: String,
    /// Status message, for example `None`.
    pub status_message: String,
}
