// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! ResourceSharing, API version 2020-01-10: 25 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod accept_resource_share_invitation;
pub mod associate_resource_share;
pub mod associate_resource_share_permission;
pub mod change_resource_group;
pub mod check_sharing_with_resource_directory_status;
pub mod create_resource_share;
pub mod delete_resource_share;
pub mod describe_regions;
pub mod disassociate_resource_share;
pub mod disassociate_resource_share_permission;
pub mod enable_sharing_with_resource_directory;
mod endpoints;
pub mod errors;
pub mod get_permission;
pub mod list_permission_versions;
pub mod list_permissions;
pub mod list_resource_share_associations;
pub mod list_resource_share_invitations;
pub mod list_resource_share_permissions;
pub mod list_resource_shares;
pub mod list_shared_resources;
pub mod list_shared_targets;
pub mod list_tag_resources;
pub mod reject_resource_share_invitation;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_resource_share;

use aliyun_rpc_core::{Action, RpcAction};

pub use accept_resource_share_invitation::{
    AcceptResourceShareInvitation, AcceptResourceShareInvitationResponse,
};
pub use associate_resource_share::{AssociateResourceShare, AssociateResourceShareResponse};
pub use associate_resource_share_permission::{
    AssociateResourceSharePermission, AssociateResourceSharePermissionResponse,
};
pub use change_resource_group::{ChangeResourceGroup, ChangeResourceGroupResponse};
pub use check_sharing_with_resource_directory_status::{
    CheckSharingWithResourceDirectoryStatus, CheckSharingWithResourceDirectoryStatusResponse,
};
pub use create_resource_share::{CreateResourceShare, CreateResourceShareResponse};
pub use delete_resource_share::{DeleteResourceShare, DeleteResourceShareResponse};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use disassociate_resource_share::{
    DisassociateResourceShare, DisassociateResourceShareResponse,
};
pub use disassociate_resource_share_permission::{
    DisassociateResourceSharePermission, DisassociateResourceSharePermissionResponse,
};
pub use enable_sharing_with_resource_directory::{
    EnableSharingWithResourceDirectory, EnableSharingWithResourceDirectoryResponse,
};
pub use endpoints::ENDPOINTS;
pub use get_permission::{GetPermission, GetPermissionResponse};
pub use list_permission_versions::{ListPermissionVersions, ListPermissionVersionsResponse};
pub use list_permissions::{ListPermissions, ListPermissionsResponse};
pub use list_resource_share_associations::{
    ListResourceShareAssociations, ListResourceShareAssociationsResponse,
};
pub use list_resource_share_invitations::{
    ListResourceShareInvitations, ListResourceShareInvitationsResponse,
};
pub use list_resource_share_permissions::{
    ListResourceSharePermissions, ListResourceSharePermissionsResponse,
};
pub use list_resource_shares::{ListResourceShares, ListResourceSharesResponse};
pub use list_shared_resources::{ListSharedResources, ListSharedResourcesResponse};
pub use list_shared_targets::{ListSharedTargets, ListSharedTargetsResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use reject_resource_share_invitation::{
    RejectResourceShareInvitation, RejectResourceShareInvitationResponse,
};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_resource_share::{UpdateResourceShare, UpdateResourceShareResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AcceptResourceShareInvitation::ACTION,
    AssociateResourceShare::ACTION,
    AssociateResourceSharePermission::ACTION,
    ChangeResourceGroup::ACTION,
    CheckSharingWithResourceDirectoryStatus::ACTION,
    CreateResourceShare::ACTION,
    DeleteResourceShare::ACTION,
    DescribeRegions::ACTION,
    DisassociateResourceShare::ACTION,
    DisassociateResourceSharePermission::ACTION,
    EnableSharingWithResourceDirectory::ACTION,
    GetPermission::ACTION,
    ListPermissionVersions::ACTION,
    ListPermissions::ACTION,
    ListResourceShareAssociations::ACTION,
    ListResourceShareInvitations::ACTION,
    ListResourceSharePermissions::ACTION,
    ListResourceShares::ACTION,
    ListSharedResources::ACTION,
    ListSharedTargets::ACTION,
    ListTagResources::ACTION,
    RejectResourceShareInvitation::ACTION,
    TagResources::ACTION,
    UntagResources::ACTION,
    UpdateResourceShare::ACTION,
];
