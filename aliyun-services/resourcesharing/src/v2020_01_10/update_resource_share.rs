// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateResourceShare`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates resource share.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/UpdateResourceShare)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_RESOURCE_SHARE_ID, errors::INVALID_PARAMETER_RESOURCE_SHARE_ID,
        errors::MISSING_PARAMETER_RESOURCE_SHARE_NAME,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_NAME,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_NAME_LENGTH, errors::INVALID_PARAMETER,
        errors::ENTITY_NOT_EXISTS_RESOURCE_SHARE, errors::OPERATION_NOT_PERMITTED,
        errors::RESOURCE_SHARE_STATUS_MISMATCH_ACTION,
    )
)]
pub struct UpdateResourceShare {
    /// Allow external targets, for example `false`.
    pub allow_external_targets: Option<bool>,
    /// Resource share id, for example `rs-qSkW1HBY****`.
    pub resource_share_id: String,
    /// Resource share name, for example `new`.
    pub resource_share_name: String,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`UpdateResourceShare`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateResourceShareResponse {
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
    /// Resource share name, for example `new`.
    pub resource_share_name: String,
    /// Resource share owner, for example `151266687691****`.
    pub resource_share_owner: String,
    /// Resource share status, for example `Active`.
    pub resource_share_status: String,
    /// Update time, UTC, for example `2020-12-04T08:55:25.382Z`.
    pub update_time: String,
}
