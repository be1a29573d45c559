// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! ResourceManager, API version 2020-03-31: 114 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/ResourceManager/2020-03-31)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod accept_handshake;
pub mod attach_control_policy;
pub mod attach_policy;
pub mod bind_secure_mobile_phone;
pub mod cancel_change_account_email;
pub mod cancel_create_cloud_account;
pub mod cancel_handshake;
pub mod cancel_promote_resource_account;
pub mod change_account_email;
pub mod check_account_delete;
pub mod create_auto_grouping_rule;
pub mod create_cloud_account;
pub mod create_control_policy;
pub mod create_folder;
pub mod create_policy;
pub mod create_policy_version;
mod create_resource_account;
pub mod create_resource_group;
pub mod create_role;
pub mod create_service_linked_role;
pub mod decline_handshake;
pub mod delete_account;
pub mod delete_auto_grouping_rule;
pub mod delete_control_policy;
pub mod delete_folder;
pub mod delete_policy;
pub mod delete_policy_version;
pub mod delete_resource_group;
pub mod delete_role;
pub mod delete_service_linked_role;
pub mod deregister_delegated_administrator;
mod destroy_resource_directory;
pub mod detach_control_policy;
pub mod detach_policy;
pub mod disable_associated_transfer;
pub mod disable_auto_grouping;
pub mod disable_control_policy;
pub mod disable_resource_group_notification;
pub mod enable_associated_transfer;
pub mod enable_auto_grouping;
pub mod enable_control_policy;
mod enable_resource_directory;
pub mod enable_resource_group_notification;
mod endpoints;
pub mod errors;
pub mod get_account;
pub mod get_account_deletion_check_result;
pub mod get_account_deletion_status;
pub mod get_auto_grouping_rule;
pub mod get_auto_grouping_status;
pub mod get_control_policy;
pub mod get_control_policy_enablement_status;
pub mod get_folder;
pub mod get_handshake;
pub mod get_payer_for_account;
pub mod get_policy;
pub mod get_policy_version;
mod get_resource_directory;
pub mod get_resource_group;
pub mod get_resource_group_admin_setting;
pub mod get_resource_group_notification_setting;
pub mod get_resource_group_resource_counts;
pub mod get_role;
pub mod get_service_linked_role_deletion_status;
pub mod init_resource_directory;
pub mod invite_account_to_resource_directory;
mod list_accounts;
pub mod list_accounts_for_parent;
pub mod list_ancestors;
pub mod list_associated_transfer_setting;
pub mod list_auto_grouping_remediations;
pub mod list_auto_grouping_rules;
pub mod list_control_policies;
pub mod list_control_policy_attachments_for_target;
pub mod list_delegated_administrators;
pub mod list_delegated_services_for_account;
pub mod list_folders_for_parent;
pub mod list_handshakes_for_account;
pub mod list_handshakes_for_resource_directory;
pub mod list_policies;
pub mod list_policy_attachments;
pub mod list_policy_versions;
pub mod list_resource_group_capability;
pub mod list_resource_groups;
pub mod list_resource_groups_with_auth_details;
pub mod list_resources;
pub mod list_roles;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod list_target_attachments_for_control_policy;
pub mod list_trusted_service_status;
pub mod lookup_resource_group_events;
mod management_account;
pub mod move_account;
pub mod move_resources;
pub mod promote_resource_account;
pub mod register_delegated_administrator;
pub mod remove_cloud_account;
pub mod resend_create_cloud_account_email;
pub mod resend_promote_resource_account_email;
pub mod retry_change_account_email;
pub mod send_verification_code_for_bind_secure_mobile_phone;
mod send_verification_code_for_enable_rd;
pub mod set_default_policy_version;
pub mod set_member_deletion_permission;
mod tag;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_account;
pub mod update_associated_transfer_setting;
pub mod update_auto_grouping_config;
pub mod update_auto_grouping_rule;
pub mod update_control_policy;
pub mod update_folder;
pub mod update_resource_group;
pub mod update_resource_group_admin_setting;
pub mod update_role;

use aliyun_rpc_core::{Action, RpcAction};

pub use accept_handshake::{AcceptHandshake, AcceptHandshakeResponse};
pub use attach_control_policy::{AttachControlPolicy, AttachControlPolicyResponse};
pub use attach_policy::{AttachPolicy, AttachPolicyResponse};
pub use bind_secure_mobile_phone::{BindSecureMobilePhone, BindSecureMobilePhoneResponse};
pub use cancel_change_account_email::{CancelChangeAccountEmail, CancelChangeAccountEmailResponse};
pub use cancel_create_cloud_account::{CancelCreateCloudAccount, CancelCreateCloudAccountResponse};
pub use cancel_handshake::{CancelHandshake, CancelHandshakeResponse};
pub use cancel_promote_resource_account::{
    CancelPromoteResourceAccount, CancelPromoteResourceAccountResponse,
};
pub use change_account_email::{ChangeAccountEmail, ChangeAccountEmailResponse};
pub use check_account_delete::{CheckAccountDelete, CheckAccountDeleteResponse};
pub use create_auto_grouping_rule::{CreateAutoGroupingRule, CreateAutoGroupingRuleResponse};
pub use create_cloud_account::{CreateCloudAccount, CreateCloudAccountResponse};
pub use create_control_policy::{CreateControlPolicy, CreateControlPolicyResponse};
pub use create_folder::{CreateFolder, CreateFolderResponse};
pub use create_policy::{CreatePolicy, CreatePolicyResponse};
pub use create_policy_version::{CreatePolicyVersion, CreatePolicyVersionResponse};
pub use create_resource_account::{
    CreateResourceAccount, CreateResourceAccountResponse, CreatedAccount,
};
pub use create_resource_group::{CreateResourceGroup, CreateResourceGroupResponse};
pub use create_role::{CreateRole, CreateRoleResponse};
pub use create_service_linked_role::{CreateServiceLinkedRole, CreateServiceLinkedRoleResponse};
pub use decline_handshake::{DeclineHandshake, DeclineHandshakeResponse};
pub use delete_account::{DeleteAccount, DeleteAccountResponse};
pub use delete_auto_grouping_rule::{DeleteAutoGroupingRule, DeleteAutoGroupingRuleResponse};
pub use delete_control_policy::{DeleteControlPolicy, DeleteControlPolicyResponse};
pub use delete_folder::{DeleteFolder, DeleteFolderResponse};
pub use delete_policy::{DeletePolicy, DeletePolicyResponse};
pub use delete_policy_version::{DeletePolicyVersion, DeletePolicyVersionResponse};
pub use delete_resource_group::{DeleteResourceGroup, DeleteResourceGroupResponse};
pub use delete_role::{DeleteRole, DeleteRoleResponse};
pub use delete_service_linked_role::{DeleteServiceLinkedRole, DeleteServiceLinkedRoleResponse};
pub use deregister_delegated_administrator::{
    DeregisterDelegatedAdministrator, DeregisterDelegatedAdministratorResponse,
};
pub use destroy_resource_directory::{DestroyResourceDirectory, DestroyResourceDirectoryResponse};
pub use detach_control_policy::{DetachControlPolicy, DetachControlPolicyResponse};
pub use detach_policy::{DetachPolicy, DetachPolicyResponse};
pub use disable_associated_transfer::{
    DisableAssociatedTransfer, DisableAssociatedTransferResponse,
};
pub use disable_auto_grouping::{DisableAutoGrouping, DisableAutoGroupingResponse};
pub use disable_control_policy::{DisableControlPolicy, DisableControlPolicyResponse};
pub use disable_resource_group_notification::{
    DisableResourceGroupNotification, DisableResourceGroupNotificationResponse,
};
pub use enable_associated_transfer::{EnableAssociatedTransfer, EnableAssociatedTransferResponse};
pub use enable_auto_grouping::{EnableAutoGrouping, EnableAutoGroupingResponse};
pub use enable_control_policy::{EnableControlPolicy, EnableControlPolicyResponse};
pub use enable_resource_directory::{
    EnableMode, EnableResourceDirectory, EnableResourceDirectoryResponse, EnabledResourceDirectory,
};
pub use enable_resource_group_notification::{
    EnableResourceGroupNotification, EnableResourceGroupNotificationResponse,
};
pub use endpoints::ENDPOINTS;
pub use get_account::{GetAccount, GetAccountResponse};
pub use get_account_deletion_check_result::{
    GetAccountDeletionCheckResult, GetAccountDeletionCheckResultResponse,
};
pub use get_account_deletion_status::{GetAccountDeletionStatus, GetAccountDeletionStatusResponse};
pub use get_auto_grouping_rule::{GetAutoGroupingRule, GetAutoGroupingRuleResponse};
pub use get_auto_grouping_status::{GetAutoGroupingStatus, GetAutoGroupingStatusResponse};
pub use get_control_policy::{GetControlPolicy, GetControlPolicyResponse};
pub use get_control_policy_enablement_status::{
    GetControlPolicyEnablementStatus, GetControlPolicyEnablementStatusResponse,
};
pub use get_folder::{GetFolder, GetFolderResponse};
pub use get_handshake::{GetHandshake, GetHandshakeResponse};
pub use get_payer_for_account::{GetPayerForAccount, GetPayerForAccountResponse};
pub use get_policy::{GetPolicy, GetPolicyResponse};
pub use get_policy_version::{GetPolicyVersion, GetPolicyVersionResponse};
pub use get_resource_directory::{
    GetResourceDirectory, GetResourceDirectoryResponse, ResourceDirectory,
};
pub use get_resource_group::{GetResourceGroup, GetResourceGroupResponse};
pub use get_resource_group_admin_setting::{
    GetResourceGroupAdminSetting, GetResourceGroupAdminSettingResponse,
};
pub use get_resource_group_notification_setting::{
    GetResourceGroupNotificationSetting, GetResourceGroupNotificationSettingResponse,
};
pub use get_resource_group_resource_counts::{
    GetResourceGroupResourceCounts, GetResourceGroupResourceCountsResponse,
};
pub use get_role::{GetRole, GetRoleResponse};
pub use get_service_linked_role_deletion_status::{
    GetServiceLinkedRoleDeletionStatus, GetServiceLinkedRoleDeletionStatusResponse,
};
pub use init_resource_directory::{InitResourceDirectory, InitResourceDirectoryResponse};
pub use invite_account_to_resource_directory::{
    InviteAccountToResourceDirectory, InviteAccountToResourceDirectoryResponse,
};
pub use list_accounts::{Account, AccountTag, ListAccounts, ListAccountsResponse};
pub use list_accounts_for_parent::{ListAccountsForParent, ListAccountsForParentResponse};
pub use list_ancestors::{ListAncestors, ListAncestorsResponse};
pub use list_associated_transfer_setting::{
    ListAssociatedTransferSetting, ListAssociatedTransferSettingResponse,
};
pub use list_auto_grouping_remediations::{
    ListAutoGroupingRemediations, ListAutoGroupingRemediationsResponse,
};
pub use list_auto_grouping_rules::{ListAutoGroupingRules, ListAutoGroupingRulesResponse};
pub use list_control_policies::{ListControlPolicies, ListControlPoliciesResponse};
pub use list_control_policy_attachments_for_target::{
    ListControlPolicyAttachmentsForTarget, ListControlPolicyAttachmentsForTargetResponse,
};
pub use list_delegated_administrators::{
    ListDelegatedAdministrators, ListDelegatedAdministratorsResponse,
};
pub use list_delegated_services_for_account::{
    ListDelegatedServicesForAccount, ListDelegatedServicesForAccountResponse,
};
pub use list_folders_for_parent::{ListFoldersForParent, ListFoldersForParentResponse};
pub use list_handshakes_for_account::{ListHandshakesForAccount, ListHandshakesForAccountResponse};
pub use list_handshakes_for_resource_directory::{
    ListHandshakesForResourceDirectory, ListHandshakesForResourceDirectoryResponse,
};
pub use list_policies::{ListPolicies, ListPoliciesResponse};
pub use list_policy_attachments::{ListPolicyAttachments, ListPolicyAttachmentsResponse};
pub use list_policy_versions::{ListPolicyVersions, ListPolicyVersionsResponse};
pub use list_resource_group_capability::{
    ListResourceGroupCapability, ListResourceGroupCapabilityResponse,
};
pub use list_resource_groups::{ListResourceGroups, ListResourceGroupsResponse};
pub use list_resource_groups_with_auth_details::{
    ListResourceGroupsWithAuthDetails, ListResourceGroupsWithAuthDetailsResponse,
};
pub use list_resources::{ListResources, ListResourcesResponse};
pub use list_roles::{ListRoles, ListRolesResponse};
pub use list_tag_keys::{ListTagKeys, ListTagKeysResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use list_tag_values::{ListTagValues, ListTagValuesResponse};
pub use list_target_attachments_for_control_policy::{
    ListTargetAttachmentsForControlPolicy, ListTargetAttachmentsForControlPolicyResponse,
};
pub use list_trusted_service_status::{ListTrustedServiceStatus, ListTrustedServiceStatusResponse};
pub use lookup_resource_group_events::{
    LookupResourceGroupEvents, LookupResourceGroupEventsResponse,
};
pub use move_account::{MoveAccount, MoveAccountResponse};
pub use move_resources::{MoveResources, MoveResourcesResponse};
pub use promote_resource_account::{PromoteResourceAccount, PromoteResourceAccountResponse};
pub use register_delegated_administrator::{
    RegisterDelegatedAdministrator, RegisterDelegatedAdministratorResponse,
};
pub use remove_cloud_account::{RemoveCloudAccount, RemoveCloudAccountResponse};
pub use resend_create_cloud_account_email::{
    ResendCreateCloudAccountEmail, ResendCreateCloudAccountEmailResponse,
};
pub use resend_promote_resource_account_email::{
    ResendPromoteResourceAccountEmail, ResendPromoteResourceAccountEmailResponse,
};
pub use retry_change_account_email::{RetryChangeAccountEmail, RetryChangeAccountEmailResponse};
pub use send_verification_code_for_bind_secure_mobile_phone::{
    SendVerificationCodeForBindSecureMobilePhone,
    SendVerificationCodeForBindSecureMobilePhoneResponse,
};
pub use send_verification_code_for_enable_rd::{
    SendVerificationCodeForEnableRD, SendVerificationCodeForEnableRDResponse,
};
pub use set_default_policy_version::{SetDefaultPolicyVersion, SetDefaultPolicyVersionResponse};
pub use set_member_deletion_permission::{
    SetMemberDeletionPermission, SetMemberDeletionPermissionResponse,
};
pub use tag::Tag;
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_account::{UpdateAccount, UpdateAccountResponse};
pub use update_associated_transfer_setting::{
    UpdateAssociatedTransferSetting, UpdateAssociatedTransferSettingResponse,
};
pub use update_auto_grouping_config::{UpdateAutoGroupingConfig, UpdateAutoGroupingConfigResponse};
pub use update_auto_grouping_rule::{UpdateAutoGroupingRule, UpdateAutoGroupingRuleResponse};
pub use update_control_policy::{UpdateControlPolicy, UpdateControlPolicyResponse};
pub use update_folder::{UpdateFolder, UpdateFolderResponse};
pub use update_resource_group::{UpdateResourceGroup, UpdateResourceGroupResponse};
pub use update_resource_group_admin_setting::{
    UpdateResourceGroupAdminSetting, UpdateResourceGroupAdminSettingResponse,
};
pub use update_role::{UpdateRole, UpdateRoleResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AcceptHandshake::ACTION,
    AttachControlPolicy::ACTION,
    AttachPolicy::ACTION,
    BindSecureMobilePhone::ACTION,
    CancelChangeAccountEmail::ACTION,
    CancelCreateCloudAccount::ACTION,
    CancelHandshake::ACTION,
    CancelPromoteResourceAccount::ACTION,
    ChangeAccountEmail::ACTION,
    CheckAccountDelete::ACTION,
    CreateAutoGroupingRule::ACTION,
    CreateCloudAccount::ACTION,
    CreateControlPolicy::ACTION,
    CreateFolder::ACTION,
    CreatePolicy::ACTION,
    CreatePolicyVersion::ACTION,
    CreateResourceAccount::ACTION,
    CreateResourceGroup::ACTION,
    CreateRole::ACTION,
    CreateServiceLinkedRole::ACTION,
    DeclineHandshake::ACTION,
    DeleteAccount::ACTION,
    DeleteAutoGroupingRule::ACTION,
    DeleteControlPolicy::ACTION,
    DeleteFolder::ACTION,
    DeletePolicy::ACTION,
    DeletePolicyVersion::ACTION,
    DeleteResourceGroup::ACTION,
    DeleteRole::ACTION,
    DeleteServiceLinkedRole::ACTION,
    DeregisterDelegatedAdministrator::ACTION,
    DestroyResourceDirectory::ACTION,
    DetachControlPolicy::ACTION,
    DetachPolicy::ACTION,
    DisableAssociatedTransfer::ACTION,
    DisableAutoGrouping::ACTION,
    DisableControlPolicy::ACTION,
    DisableResourceGroupNotification::ACTION,
    EnableAssociatedTransfer::ACTION,
    EnableAutoGrouping::ACTION,
    EnableControlPolicy::ACTION,
    EnableResourceDirectory::ACTION,
    EnableResourceGroupNotification::ACTION,
    GetAccount::ACTION,
    GetAccountDeletionCheckResult::ACTION,
    GetAccountDeletionStatus::ACTION,
    GetAutoGroupingRule::ACTION,
    GetAutoGroupingStatus::ACTION,
    GetControlPolicy::ACTION,
    GetControlPolicyEnablementStatus::ACTION,
    GetFolder::ACTION,
    GetHandshake::ACTION,
    GetPayerForAccount::ACTION,
    GetPolicy::ACTION,
    GetPolicyVersion::ACTION,
    GetResourceDirectory::ACTION,
    GetResourceGroup::ACTION,
    GetResourceGroupAdminSetting::ACTION,
    GetResourceGroupNotificationSetting::ACTION,
    GetResourceGroupResourceCounts::ACTION,
    GetRole::ACTION,
    GetServiceLinkedRoleDeletionStatus::ACTION,
    InitResourceDirectory::ACTION,
    InviteAccountToResourceDirectory::ACTION,
    ListAccounts::ACTION,
    ListAccountsForParent::ACTION,
    ListAncestors::ACTION,
    ListAssociatedTransferSetting::ACTION,
    ListAutoGroupingRemediations::ACTION,
    ListAutoGroupingRules::ACTION,
    ListControlPolicies::ACTION,
    ListControlPolicyAttachmentsForTarget::ACTION,
    ListDelegatedAdministrators::ACTION,
    ListDelegatedServicesForAccount::ACTION,
    ListFoldersForParent::ACTION,
    ListHandshakesForAccount::ACTION,
    ListHandshakesForResourceDirectory::ACTION,
    ListPolicies::ACTION,
    ListPolicyAttachments::ACTION,
    ListPolicyVersions::ACTION,
    ListResourceGroupCapability::ACTION,
    ListResourceGroups::ACTION,
    ListResourceGroupsWithAuthDetails::ACTION,
    ListResources::ACTION,
    ListRoles::ACTION,
    ListTagKeys::ACTION,
    ListTagResources::ACTION,
    ListTagValues::ACTION,
    ListTargetAttachmentsForControlPolicy::ACTION,
    ListTrustedServiceStatus::ACTION,
    LookupResourceGroupEvents::ACTION,
    MoveAccount::ACTION,
    MoveResources::ACTION,
    PromoteResourceAccount::ACTION,
    RegisterDelegatedAdministrator::ACTION,
    RemoveCloudAccount::ACTION,
    ResendCreateCloudAccountEmail::ACTION,
    ResendPromoteResourceAccountEmail::ACTION,
    RetryChangeAccountEmail::ACTION,
    SendVerificationCodeForBindSecureMobilePhone::ACTION,
    SendVerificationCodeForEnableRD::ACTION,
    SetDefaultPolicyVersion::ACTION,
    SetMemberDeletionPermission::ACTION,
    TagResources::ACTION,
    UntagResources::ACTION,
    UpdateAccount::ACTION,
    UpdateAssociatedTransferSetting::ACTION,
    UpdateAutoGroupingConfig::ACTION,
    UpdateAutoGroupingRule::ACTION,
    UpdateControlPolicy::ACTION,
    UpdateFolder::ACTION,
    UpdateResourceGroup::ACTION,
    UpdateResourceGroupAdminSetting::ACTION,
    UpdateRole::ACTION,
];
