// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Ram, API version 2015-05-01: 66 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Ram/2015-05-01)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod add_user_to_group;
pub mod attach_policy_to_group;
pub mod attach_policy_to_role;
pub mod attach_policy_to_user;
pub mod bind_mfa_device;
pub mod change_password;
pub mod clear_account_alias;
pub mod create_access_key;
pub mod create_group;
pub mod create_login_profile;
pub mod create_policy;
pub mod create_policy_version;
pub mod create_role;
pub mod create_user;
pub mod create_virtual_mfa_device;
pub mod decode_diagnostic_message;
pub mod delete_access_key;
pub mod delete_group;
pub mod delete_login_profile;
pub mod delete_policy;
pub mod delete_policy_version;
pub mod delete_role;
pub mod delete_user;
pub mod delete_virtual_mfa_device;
pub mod detach_policy_from_group;
pub mod detach_policy_from_role;
pub mod detach_policy_from_user;
mod endpoints;
pub mod errors;
pub mod get_access_key_last_used;
pub mod get_account_alias;
pub mod get_group;
pub mod get_login_profile;
pub mod get_password_policy;
pub mod get_policy;
pub mod get_policy_version;
pub mod get_role;
pub mod get_security_preference;
pub mod get_user;
pub mod get_user_mfa_info;
pub mod list_access_keys;
pub mod list_entities_for_policy;
pub mod list_groups;
pub mod list_groups_for_user;
pub mod list_policies;
pub mod list_policies_for_group;
pub mod list_policies_for_role;
pub mod list_policies_for_user;
pub mod list_policy_versions;
pub mod list_roles;
pub mod list_tag_resources;
pub mod list_users;
pub mod list_users_for_group;
pub mod list_virtual_mfa_devices;
pub mod remove_user_from_group;
pub mod set_account_alias;
pub mod set_default_policy_version;
pub mod set_password_policy;
pub mod set_security_preference;
pub mod tag_resources;
pub mod unbind_mfa_device;
pub mod untag_resources;
pub mod update_access_key;
pub mod update_group;
pub mod update_login_profile;
pub mod update_policy_description;
pub mod update_role;
pub mod update_user;

use aliyun_rpc_core::{Action, RpcAction};

pub use add_user_to_group::{AddUserToGroup, AddUserToGroupResponse};
pub use attach_policy_to_group::{AttachPolicyToGroup, AttachPolicyToGroupResponse};
pub use attach_policy_to_role::{AttachPolicyToRole, AttachPolicyToRoleResponse};
pub use attach_policy_to_user::{AttachPolicyToUser, AttachPolicyToUserResponse};
pub use bind_mfa_device::{BindMFADevice, BindMFADeviceResponse};
pub use change_password::{ChangePassword, ChangePasswordResponse};
pub use clear_account_alias::{ClearAccountAlias, ClearAccountAliasResponse};
pub use create_access_key::{CreateAccessKey, CreateAccessKeyResponse};
pub use create_group::{CreateGroup, CreateGroupResponse};
pub use create_login_profile::{CreateLoginProfile, CreateLoginProfileResponse};
pub use create_policy::{CreatePolicy, CreatePolicyResponse};
pub use create_policy_version::{CreatePolicyVersion, CreatePolicyVersionResponse};
pub use create_role::{CreateRole, CreateRoleResponse};
pub use create_user::{CreateUser, CreateUserResponse};
pub use create_virtual_mfa_device::{CreateVirtualMFADevice, CreateVirtualMFADeviceResponse};
pub use decode_diagnostic_message::{DecodeDiagnosticMessage, DecodeDiagnosticMessageResponse};
pub use delete_access_key::{DeleteAccessKey, DeleteAccessKeyResponse};
pub use delete_group::{DeleteGroup, DeleteGroupResponse};
pub use delete_login_profile::{DeleteLoginProfile, DeleteLoginProfileResponse};
pub use delete_policy::{DeletePolicy, DeletePolicyResponse};
pub use delete_policy_version::{DeletePolicyVersion, DeletePolicyVersionResponse};
pub use delete_role::{DeleteRole, DeleteRoleResponse};
pub use delete_user::{DeleteUser, DeleteUserResponse};
pub use delete_virtual_mfa_device::{DeleteVirtualMFADevice, DeleteVirtualMFADeviceResponse};
pub use detach_policy_from_group::{DetachPolicyFromGroup, DetachPolicyFromGroupResponse};
pub use detach_policy_from_role::{DetachPolicyFromRole, DetachPolicyFromRoleResponse};
pub use detach_policy_from_user::{DetachPolicyFromUser, DetachPolicyFromUserResponse};
pub use endpoints::ENDPOINTS;
pub use get_access_key_last_used::{GetAccessKeyLastUsed, GetAccessKeyLastUsedResponse};
pub use get_account_alias::{GetAccountAlias, GetAccountAliasResponse};
pub use get_group::{GetGroup, GetGroupResponse};
pub use get_login_profile::{GetLoginProfile, GetLoginProfileResponse};
pub use get_password_policy::{GetPasswordPolicy, GetPasswordPolicyResponse};
pub use get_policy::{GetPolicy, GetPolicyResponse};
pub use get_policy_version::{GetPolicyVersion, GetPolicyVersionResponse};
pub use get_role::{GetRole, GetRoleResponse};
pub use get_security_preference::{GetSecurityPreference, GetSecurityPreferenceResponse};
pub use get_user::{GetUser, GetUserResponse};
pub use get_user_mfa_info::{GetUserMFAInfo, GetUserMFAInfoResponse};
pub use list_access_keys::{ListAccessKeys, ListAccessKeysResponse};
pub use list_entities_for_policy::{ListEntitiesForPolicy, ListEntitiesForPolicyResponse};
pub use list_groups::{ListGroups, ListGroupsResponse};
pub use list_groups_for_user::{ListGroupsForUser, ListGroupsForUserResponse};
pub use list_policies::{ListPolicies, ListPoliciesResponse};
pub use list_policies_for_group::{ListPoliciesForGroup, ListPoliciesForGroupResponse};
pub use list_policies_for_role::{ListPoliciesForRole, ListPoliciesForRoleResponse};
pub use list_policies_for_user::{ListPoliciesForUser, ListPoliciesForUserResponse};
pub use list_policy_versions::{ListPolicyVersions, ListPolicyVersionsResponse};
pub use list_roles::{ListRoles, ListRolesResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use list_users::{ListUsers, ListUsersResponse};
pub use list_users_for_group::{ListUsersForGroup, ListUsersForGroupResponse};
pub use list_virtual_mfa_devices::{ListVirtualMFADevices, ListVirtualMFADevicesResponse};
pub use remove_user_from_group::{RemoveUserFromGroup, RemoveUserFromGroupResponse};
pub use set_account_alias::{SetAccountAlias, SetAccountAliasResponse};
pub use set_default_policy_version::{SetDefaultPolicyVersion, SetDefaultPolicyVersionResponse};
pub use set_password_policy::{SetPasswordPolicy, SetPasswordPolicyResponse};
pub use set_security_preference::{SetSecurityPreference, SetSecurityPreferenceResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use unbind_mfa_device::{UnbindMFADevice, UnbindMFADeviceResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_access_key::{UpdateAccessKey, UpdateAccessKeyResponse};
pub use update_group::{UpdateGroup, UpdateGroupResponse};
pub use update_login_profile::{UpdateLoginProfile, UpdateLoginProfileResponse};
pub use update_policy_description::{UpdatePolicyDescription, UpdatePolicyDescriptionResponse};
pub use update_role::{UpdateRole, UpdateRoleResponse};
pub use update_user::{UpdateUser, UpdateUserResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AddUserToGroup::ACTION,
    AttachPolicyToGroup::ACTION,
    AttachPolicyToRole::ACTION,
    AttachPolicyToUser::ACTION,
    BindMFADevice::ACTION,
    ChangePassword::ACTION,
    ClearAccountAlias::ACTION,
    CreateAccessKey::ACTION,
    CreateGroup::ACTION,
    CreateLoginProfile::ACTION,
    CreatePolicy::ACTION,
    CreatePolicyVersion::ACTION,
    CreateRole::ACTION,
    CreateUser::ACTION,
    CreateVirtualMFADevice::ACTION,
    DecodeDiagnosticMessage::ACTION,
    DeleteAccessKey::ACTION,
    DeleteGroup::ACTION,
    DeleteLoginProfile::ACTION,
    DeletePolicy::ACTION,
    DeletePolicyVersion::ACTION,
    DeleteRole::ACTION,
    DeleteUser::ACTION,
    DeleteVirtualMFADevice::ACTION,
    DetachPolicyFromGroup::ACTION,
    DetachPolicyFromRole::ACTION,
    DetachPolicyFromUser::ACTION,
    GetAccessKeyLastUsed::ACTION,
    GetAccountAlias::ACTION,
    GetGroup::ACTION,
    GetLoginProfile::ACTION,
    GetPasswordPolicy::ACTION,
    GetPolicy::ACTION,
    GetPolicyVersion::ACTION,
    GetRole::ACTION,
    GetSecurityPreference::ACTION,
    GetUser::ACTION,
    GetUserMFAInfo::ACTION,
    ListAccessKeys::ACTION,
    ListEntitiesForPolicy::ACTION,
    ListGroups::ACTION,
    ListGroupsForUser::ACTION,
    ListPolicies::ACTION,
    ListPoliciesForGroup::ACTION,
    ListPoliciesForRole::ACTION,
    ListPoliciesForUser::ACTION,
    ListPolicyVersions::ACTION,
    ListRoles::ACTION,
    ListTagResources::ACTION,
    ListUsers::ACTION,
    ListUsersForGroup::ACTION,
    ListVirtualMFADevices::ACTION,
    RemoveUserFromGroup::ACTION,
    SetAccountAlias::ACTION,
    SetDefaultPolicyVersion::ACTION,
    SetPasswordPolicy::ACTION,
    SetSecurityPreference::ACTION,
    TagResources::ACTION,
    UnbindMFADevice::ACTION,
    UntagResources::ACTION,
    UpdateAccessKey::ACTION,
    UpdateGroup::ACTION,
    UpdateLoginProfile::ACTION,
    UpdatePolicyDescription::ACTION,
    UpdateRole::ACTION,
    UpdateUser::ACTION,
];
