// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AcceptResourceShareInvitation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Accepts resource share invitation.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/AcceptResourceShareInvitation)
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
pub struct AcceptResourceShareInvitation {
    /// Resource share invitation id, for example `i-pMnItMX19fBJ****`.
    pub resource_share_invitation_id: String,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`AcceptResourceShareInvitation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AcceptResourceShareInvitationResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource share invitation.
    pub resource_share_invitation: Option<ResourceShareInvitation>,
}

/// Resource share invitation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceShareInvitation {
    /// Accept invitation failed details.
    pub accept_invitation_failed_details: Vec<AcceptInvitationFailedDetail>,
    /// Create time, UTC, for example `2022-09-02T06:43:12.353Z`.
    pub create_time: String,
    /// Receiver account id, for example `134254031178****`.
    pub receiver_account_id: String,
    /// Resource share id, for example `rs-ysGRci9z****`.
    pub resource_share_id: String,
    /// Resource share invitation id, for example `i-pMnItMX19fBJ****`.
    pub resource_share_invitation_id: String,
    /// Resource share name, for example `example`.
    pub resource_share_name: String,
    /// Sender account id, for example `151266687691****`.
    pub sender_account_id: String,
    /// Status, for example `AcceptFailed`.
    pub status: String,
}

/// Accept invitation failed detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AcceptInvitationFailedDetail {
    /// Associate type, for example `Associate`.
    pub associate_type: String,
    /// Failure description.
    pub failure_description: String,
    /// Failure reason, for example `Unavailable`.
    pub failure_reason: String,
    /// Operation type, for example `Associate`.
    pub operation_type: String,
    /// Resource ARN.
    pub resource_arn: String,
    /// Resource id, for example `s-7xvh46nx5oqlre0wv***`.
    pub resource_id: String,
    /// Resource type, for example `Snapshot`.
    pub resource_type: String,
    /// Status, for example `Unavailable`.
    pub status: String,
    /// Status message.
    pub status_message: String,
}
