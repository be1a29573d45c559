// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResourceShareInvitations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists resource share invitations.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ListResourceShareInvitations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = resource_share_invitations,
        item = ResourceShareInvitation
    ),
    errors(
        errors::INVALID_PARAMETER_MAX_RESULTS, errors::INVALID_PARAMETER_NEXT_TOKEN,
        errors::INVALID_PARAMETER_NEXT_TOKEN_LENGTH, errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS_DUPLICATE,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_IDS_LENGTH,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_INVITATION_IDS,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_INVITATION_IDS_DUPLICATE,
        errors::INVALID_PARAMETER_RESOURCE_SHARE_INVITATION_IDS_LENGTH,
    )
)]
pub struct ListResourceShareInvitations {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource share ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub resource_share_ids: Vec<String>,
    /// Resource share invitation ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub resource_share_invitation_ids: Vec<String>,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`ListResourceShareInvitations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourceShareInvitationsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource share invitations.
    pub resource_share_invitations: Vec<ResourceShareInvitation>,
}

/// Resource share invitation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceShareInvitation {
    /// Create time, UTC, for example `2022-08-18T05:36:45.024Z`.
    pub create_time: String,
    /// Invitation failed details.
    pub invitation_failed_details: Vec<InvitationFailedDetail>,
    /// Receiver account id, for example `134254031178****`.
    pub receiver_account_id: String,
    /// Resource share id, for example `rs-ysGRci9z****`.
    pub resource_share_id: String,
    /// Resource share invitation id, for example `i-p6eRytrkjVvM****`.
    pub resource_share_invitation_id: String,
    /// Resource share name, for example `example`.
    pub resource_share_name: String,
    /// Sender account id, for example `151266687691****`.
    pub sender_account_id: String,
    /// Status, for example `Pending`.
    pub status: String,
}

/// Invitation failed detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InvitationFailedDetail {
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
