// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RejectResourceShareInvitation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Rejects resource share invitation.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/RejectResourceShareInvitation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_RESOURCE_SHARE_INVITATION_ID,
        errors::MISSING_PARAMETER_RESOURCE_SHARE_INVITATION_ID, errors::INVITATION_STATUS_EXPIRED,
        errors::ENTITY_NOT_EXISTS_RESOURCE_SHARE_INVITATION,
        errors::INVITATION_STATUS_ALREADY_REJECTED, errors::INVITATION_STATUS_ALREADY_ACCEPTED,
    )
)]
pub struct RejectResourceShareInvitation {
    /// Resource share invitation id, for example `i-yyTWbkjHArYh****`.
    pub resource_share_invitation_id: String,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`RejectResourceShareInvitation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RejectResourceShareInvitationResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource share invitation.
    pub resource_share_invitation: Option<ResourceShareInvitation>,
}

/// Resource share invitation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceShareInvitation {
    /// Create time, UTC, for example `2022-09-02T07:07:30.809Z`.
    pub create_time: String,
    /// Receiver account id, for example `134254031178****`.
    pub receiver_account_id: String,
    /// Resource share id, for example `rs-JoA1Ayjm****`.
    pub resource_share_id: String,
    /// Resource share invitation id, for example `i-yyTWbkjHArYh****`.
    pub resource_share_invitation_id: String,
    /// Resource share name, for example `example`.
    pub resource_share_name: String,
    /// Sender account id, for example `151266687691****`.
    pub sender_account_id: String,
    /// Status, for example `Rejected`.
    pub status: String,
}
