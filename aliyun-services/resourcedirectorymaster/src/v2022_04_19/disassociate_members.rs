// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisassociateMembers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disassociates members.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DisassociateMembers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_CONTACT_ID, errors::MISSING_PARAMETER_CONTACT_ID,
        errors::INVALID_PARAMETER_MEMBERS, errors::INVALID_PARAMETER_MEMBERS_DUPLICATE,
        errors::INVALID_PARAMETER_MEMBERS_LENGTH, errors::QUOTA_EXCEEDED_MEMBERS,
        errors::INVALID_MEMBER, errors::CONTACT_STATUS_MISMATCH_ACTION,
        errors::ENTITY_NOT_EXISTS_CONTACT,
    )
)]
pub struct DisassociateMembers {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: String,
    /// Members.
    #[rpc(required)]
    pub members: Vec<String>,
}

/// Answer of [`DisassociateMembers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisassociateMembersResponse {
    /// Members.
    pub members: Vec<Member>,
    /// Id of the request.
    pub request_id: String,
}

/// Member.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Member {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: String,
    /// Member id, for example `fd-ZDNPiT****`.
    pub member_id: String,
    /// Modify date, for example `2023-03-27 17:19:21`.
    pub modify_date: String,
}
