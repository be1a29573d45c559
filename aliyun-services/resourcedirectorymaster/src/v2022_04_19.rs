// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! ResourceDirectoryMaster, API version 2022-04-19: 74 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod accept_handshake;
pub mod add_message_contact;
pub mod associate_members;
pub mod attach_control_policy;
pub mod bind_secure_mobile_phone;
pub mod cancel_change_account_email;
pub mod cancel_handshake;
pub mod cancel_message_contact_update;
pub mod change_account_email;
pub mod check_account_delete;
pub mod create_control_policy;
pub mod create_folder;
pub mod create_resource_account;
pub mod decline_handshake;
pub mod delete_account;
pub mod delete_control_policy;
pub mod delete_folder;
pub mod delete_message_contact;
pub mod deregister_delegated_administrator;
pub mod destroy_resource_directory;
pub mod detach_control_policy;
pub mod disable_control_policy;
pub mod disassociate_members;
pub mod enable_control_policy;
pub mod enable_resource_directory;
mod endpoints;
pub mod errors;
pub mod get_account;
pub mod get_account_deletion_check_result;
pub mod get_account_deletion_status;
pub mod get_control_policy;
pub mod get_control_policy_enablement_status;
pub mod get_folder;
pub mod get_handshake;
pub mod get_message_contact;
pub mod get_message_contact_deletion_status;
pub mod get_payer_for_account;
pub mod get_resource_directory;
pub mod invite_account_to_resource_directory;
pub mod list_accounts;
pub mod list_accounts_for_parent;
pub mod list_ancestors;
pub mod list_authorized_accounts;
pub mod list_authorized_folders;
pub mod list_control_policies;
pub mod list_control_policy_attachments_for_target;
pub mod list_delegated_administrators;
pub mod list_delegated_services_for_account;
pub mod list_folders_for_parent;
pub mod list_handshakes_for_account;
pub mod list_handshakes_for_resource_directory;
pub mod list_message_contact_verifications;
pub mod list_message_contacts;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod list_target_attachments_for_control_policy;
pub mod list_trusted_service_status;
pub mod move_account;
pub mod precheck_for_consolidated_billing_account;
pub mod register_delegated_administrator;
pub mod remove_cloud_account;
pub mod retry_change_account_email;
pub mod send_email_verification_for_message_contact;
pub mod send_phone_verification_for_message_contact;
pub mod send_verification_code_for_bind_secure_mobile_phone;
pub mod send_verification_code_for_enable_rd;
pub mod set_member_deletion_permission;
pub mod set_member_display_name_sync_status;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_account;
pub mod update_control_policy;
pub mod update_folder;
pub mod update_message_contact;
pub mod update_payer_for_account;

use aliyun_rpc_core::{Action, RpcAction};

pub use accept_handshake::{AcceptHandshake, AcceptHandshakeResponse};
pub use add_message_contact::{AddMessageContact, AddMessageContactResponse};
pub use associate_members::{AssociateMembers, AssociateMembersResponse};
pub use attach_control_policy::{AttachControlPolicy, AttachControlPolicyResponse};
pub use bind_secure_mobile_phone::{BindSecureMobilePhone, BindSecureMobilePhoneResponse};
pub use cancel_change_account_email::{CancelChangeAccountEmail, CancelChangeAccountEmailResponse};
pub use cancel_handshake::{CancelHandshake, CancelHandshakeResponse};
pub use cancel_message_contact_update::{
    CancelMessageContactUpdate, CancelMessageContactUpdateResponse,
};
pub use change_account_email::{ChangeAccountEmail, ChangeAccountEmailResponse};
pub use check_account_delete::{CheckAccountDelete, CheckAccountDeleteResponse};
pub use create_control_policy::{CreateControlPolicy, CreateControlPolicyResponse};
pub use create_folder::{CreateFolder, CreateFolderResponse};
pub use create_resource_account::{CreateResourceAccount, CreateResourceAccountResponse};
pub use decline_handshake::{DeclineHandshake, DeclineHandshakeResponse};
pub use delete_account::{DeleteAccount, DeleteAccountResponse};
pub use delete_control_policy::{DeleteControlPolicy, DeleteControlPolicyResponse};
pub use delete_folder::{DeleteFolder, DeleteFolderResponse};
pub use delete_message_contact::{DeleteMessageContact, DeleteMessageContactResponse};
pub use deregister_delegated_administrator::{
    DeregisterDelegatedAdministrator, DeregisterDelegatedAdministratorResponse,
};
pub use destroy_resource_directory::{DestroyResourceDirectory, DestroyResourceDirectoryResponse};
pub use detach_control_policy::{DetachControlPolicy, DetachControlPolicyResponse};
pub use disable_control_policy::{DisableControlPolicy, DisableControlPolicyResponse};
pub use disassociate_members::{DisassociateMembers, DisassociateMembersResponse};
pub use enable_control_policy::{EnableControlPolicy, EnableControlPolicyResponse};
pub use enable_resource_directory::{EnableResourceDirectory, EnableResourceDirectoryResponse};
pub use endpoints::ENDPOINTS;
pub use get_account::{GetAccount, GetAccountResponse};
pub use get_account_deletion_check_result::{
    GetAccountDeletionCheckResult, GetAccountDeletionCheckResultResponse,
};
pub use get_account_deletion_status::{GetAccountDeletionStatus, GetAccountDeletionStatusResponse};
pub use get_control_policy::{GetControlPolicy, GetControlPolicyResponse};
pub use get_control_policy_enablement_status::{
    GetControlPolicyEnablementStatus, GetControlPolicyEnablementStatusResponse,
};
pub use get_folder::{GetFolder, GetFolderResponse};
pub use get_handshake::{GetHandshake, GetHandshakeResponse};
pub use get_message_contact::{GetMessageContact, GetMessageContactResponse};
pub use get_message_contact_deletion_status::{
    GetMessageContactDeletionStatus, GetMessageContactDeletionStatusResponse,
};
pub use get_payer_for_account::{GetPayerForAccount, GetPayerForAccountResponse};
pub use get_resource_directory::{GetResourceDirectory, GetResourceDirectoryResponse};
pub use invite_account_to_resource_directory::{
    InviteAccountToResourceDirectory, InviteAccountToResourceDirectoryResponse,
};
pub use list_accounts::{ListAccounts, ListAccountsResponse};
pub use list_accounts_for_parent::{ListAccountsForParent, ListAccountsForParentResponse};
pub use list_ancestors::{ListAncestors, ListAncestorsResponse};
pub use list_authorized_accounts::{ListAuthorizedAccounts, ListAuthorizedAccountsResponse};
pub use list_authorized_folders::{ListAuthorizedFolders, ListAuthorizedFoldersResponse};
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
pub use list_message_contact_verifications::{
    ListMessageContactVerifications, ListMessageContactVerificationsResponse,
};
pub use list_message_contacts::{ListMessageContacts, ListMessageContactsResponse};
pub use list_tag_keys::{ListTagKeys, ListTagKeysResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use list_tag_values::{ListTagValues, ListTagValuesResponse};
pub use list_target_attachments_for_control_policy::{
    ListTargetAttachmentsForControlPolicy, ListTargetAttachmentsForControlPolicyResponse,
};
pub use list_trusted_service_status::{ListTrustedServiceStatus, ListTrustedServiceStatusResponse};
pub use move_account::{MoveAccount, MoveAccountResponse};
pub use precheck_for_consolidated_billing_account::{
    PrecheckForConsolidatedBillingAccount, PrecheckForConsolidatedBillingAccountResponse,
};
pub use register_delegated_administrator::{
    RegisterDelegatedAdministrator, RegisterDelegatedAdministratorResponse,
};
pub use remove_cloud_account::{RemoveCloudAccount, RemoveCloudAccountResponse};
pub use retry_change_account_email::{RetryChangeAccountEmail, RetryChangeAccountEmailResponse};
pub use send_email_verification_for_message_contact::{
    SendEmailVerificationForMessageContact, SendEmailVerificationForMessageContactResponse,
};
pub use send_phone_verification_for_message_contact::{
    SendPhoneVerificationForMessageContact, SendPhoneVerificationForMessageContactResponse,
};
pub use send_verification_code_for_bind_secure_mobile_phone::{
    SendVerificationCodeForBindSecureMobilePhone,
    SendVerificationCodeForBindSecureMobilePhoneResponse,
};
pub use send_verification_code_for_enable_rd::{
    SendVerificationCodeForEnableRD, SendVerificationCodeForEnableRDResponse,
};
pub use set_member_deletion_permission::{
    SetMemberDeletionPermission, SetMemberDeletionPermissionResponse,
};
pub use set_member_display_name_sync_status::{
    SetMemberDisplayNameSyncStatus, SetMemberDisplayNameSyncStatusResponse,
};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_account::{UpdateAccount, UpdateAccountResponse};
pub use update_control_policy::{UpdateControlPolicy, UpdateControlPolicyResponse};
pub use update_folder::{UpdateFolder, UpdateFolderResponse};
pub use update_message_contact::{UpdateMessageContact, UpdateMessageContactResponse};
pub use update_payer_for_account::{UpdatePayerForAccount, UpdatePayerForAccountResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AcceptHandshake::ACTION,
    AddMessageContact::ACTION,
    AssociateMembers::ACTION,
    AttachControlPolicy::ACTION,
    BindSecureMobilePhone::ACTION,
    CancelChangeAccountEmail::ACTION,
    CancelHandshake::ACTION,
    CancelMessageContactUpdate::ACTION,
    ChangeAccountEmail::ACTION,
    CheckAccountDelete::ACTION,
    CreateControlPolicy::ACTION,
    CreateFolder::ACTION,
    CreateResourceAccount::ACTION,
    DeclineHandshake::ACTION,
    DeleteAccount::ACTION,
    DeleteControlPolicy::ACTION,
    DeleteFolder::ACTION,
    DeleteMessageContact::ACTION,
    DeregisterDelegatedAdministrator::ACTION,
    DestroyResourceDirectory::ACTION,
    DetachControlPolicy::ACTION,
    DisableControlPolicy::ACTION,
    DisassociateMembers::ACTION,
    EnableControlPolicy::ACTION,
    EnableResourceDirectory::ACTION,
    GetAccount::ACTION,
    GetAccountDeletionCheckResult::ACTION,
    GetAccountDeletionStatus::ACTION,
    GetControlPolicy::ACTION,
    GetControlPolicyEnablementStatus::ACTION,
    GetFolder::ACTION,
    GetHandshake::ACTION,
    GetMessageContact::ACTION,
    GetMessageContactDeletionStatus::ACTION,
    GetPayerForAccount::ACTION,
    GetResourceDirectory::ACTION,
    InviteAccountToResourceDirectory::ACTION,
    ListAccounts::ACTION,
    ListAccountsForParent::ACTION,
    ListAncestors::ACTION,
    ListAuthorizedAccounts::ACTION,
    ListAuthorizedFolders::ACTION,
    ListControlPolicies::ACTION,
    ListControlPolicyAttachmentsForTarget::ACTION,
    ListDelegatedAdministrators::ACTION,
    ListDelegatedServicesForAccount::ACTION,
    ListFoldersForParent::ACTION,
    ListHandshakesForAccount::ACTION,
    ListHandshakesForResourceDirectory::ACTION,
    ListMessageContactVerifications::ACTION,
    ListMessageContacts::ACTION,
    ListTagKeys::ACTION,
    ListTagResources::ACTION,
    ListTagValues::ACTION,
    ListTargetAttachmentsForControlPolicy::ACTION,
    ListTrustedServiceStatus::ACTION,
    MoveAccount::ACTION,
    PrecheckForConsolidatedBillingAccount::ACTION,
    RegisterDelegatedAdministrator::ACTION,
    RemoveCloudAccount::ACTION,
    RetryChangeAccountEmail::ACTION,
    SendEmailVerificationForMessageContact::ACTION,
    SendPhoneVerificationForMessageContact::ACTION,
    SendVerificationCodeForBindSecureMobilePhone::ACTION,
    SendVerificationCodeForEnableRD::ACTION,
    SetMemberDeletionPermission::ACTION,
    SetMemberDisplayNameSyncStatus::ACTION,
    TagResources::ACTION,
    UntagResources::ACTION,
    UpdateAccount::ACTION,
    UpdateControlPolicy::ACTION,
    UpdateFolder::ACTION,
    UpdateMessageContact::ACTION,
    UpdatePayerForAccount::ACTION,
];
