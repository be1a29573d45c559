// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateMembers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates members.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/AssociateMembers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_CONTACT_ID, errors::MISSING_PARAMETER_CONTACT_ID,
        errors::INVALID_PARAMETER_MEMBERS, errors::INVALID_PARAMETER_MEMBERS_DUPLICATE,
        errors::LIMIT_EXCEEDED_CONTACT_MEMBERS, errors::INVALID_MEMBER,
        errors::CONTACT_STATUS_MISMATCH_ACTION, errors::ENTITY_NOT_EXISTS_CONTACT,
        errors::CONCURRENT_CALL_NOT_SUPPORTED,
    )
)]
pub struct AssociateMembers {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: Option<String>,
    /// Members.
    pub members: Vec<String>,
}

/// Answer of [`AssociateMembers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateMembersResponse {
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
