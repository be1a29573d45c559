// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Ims, API version 2019-08-15: 105 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Ims/2019-08-15)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod add_client_id_to_oidc_provider;
pub mod add_fingerprint_to_oidc_provider;
pub mod add_user_to_group;
pub mod bind_mfa_device;
pub mod change_password;
pub mod create_access_key;
pub mod create_app_secret;
pub mod create_application;
pub mod create_group;
pub mod create_login_profile;
pub mod create_oidc_provider;
pub mod create_saml_provider;
pub mod create_service_credential;
pub mod create_user;
pub mod create_virtual_mfa_device;
pub mod delete_access_key;
pub mod delete_access_key_in_recycle_bin;
pub mod delete_app_secret;
pub mod delete_application;
pub mod delete_group;
pub mod delete_login_profile;
pub mod delete_oidc_provider;
pub mod delete_passkey;
pub mod delete_saml_provider;
pub mod delete_service_credential;
pub mod delete_user;
pub mod delete_user_in_recycle_bin;
pub mod delete_virtual_mfa_device;
pub mod deprovision_application;
pub mod deprovision_external_application;
pub mod disable_virtual_mfa;
mod endpoints;
pub mod generate_credential_report;
pub mod generate_governance_report;
pub mod get_access_key_info_in_recycle_bin;
pub mod get_access_key_last_used;
pub mod get_access_key_policy;
pub mod get_account_mfa_info;
pub mod get_account_security_practice_report;
pub mod get_account_summary;
pub mod get_app_secret;
pub mod get_application;
pub mod get_application_provision_info;
pub mod get_credential_report;
pub mod get_default_domain;
pub mod get_external_application;
pub mod get_governance_item_report;
pub mod get_governance_report_status;
pub mod get_group;
pub mod get_login_profile;
pub mod get_oidc_provider;
pub mod get_password_policy;
pub mod get_saml_provider;
pub mod get_security_preference;
pub mod get_service_credential;
pub mod get_user;
pub mod get_user_in_recycle_bin;
pub mod get_user_mfa_info;
pub mod get_user_sso_settings;
pub mod get_verification_info;
pub mod list_access_keys;
pub mod list_access_keys_in_recycle_bin;
pub mod list_app_secret_ids;
pub mod list_application_provision_infos;
pub mod list_applications;
pub mod list_external_applications;
pub mod list_groups;
pub mod list_groups_for_user;
pub mod list_oidc_providers;
pub mod list_passkeys;
pub mod list_predefined_scopes;
pub mod list_recent_governance_metrics;
pub mod list_saml_providers;
pub mod list_service_credentials;
pub mod list_tag_resources;
pub mod list_user_basic_infos;
pub mod list_users;
pub mod list_users_for_group;
pub mod list_users_in_recycle_bin;
pub mod list_virtual_mfa_devices;
pub mod provision_application;
pub mod provision_external_application;
pub mod remove_client_id_from_oidc_provider;
pub mod remove_fingerprint_from_oidc_provider;
pub mod remove_user_from_group;
pub mod restore_access_key_from_recycle_bin;
pub mod restore_user_from_recycle_bin;
pub mod set_access_key_policy;
pub mod set_default_domain;
pub mod set_password_policy;
pub mod set_security_preference;
pub mod set_user_sso_settings;
pub mod set_verification_info;
pub mod tag_resources;
pub mod unbind_mfa_device;
pub mod unbind_verification;
pub mod untag_resources;
pub mod update_access_key;
pub mod update_application;
pub mod update_group;
pub mod update_login_profile;
pub mod update_oidc_provider;
pub mod update_passkey;
pub mod update_saml_provider;
pub mod update_service_credential;
pub mod update_user;

use aliyun_rpc_core::{Action, RpcAction};

pub use add_client_id_to_oidc_provider::{
    AddClientIdToOIDCProvider, AddClientIdToOIDCProviderResponse,
};
pub use add_fingerprint_to_oidc_provider::{
    AddFingerprintToOIDCProvider, AddFingerprintToOIDCProviderResponse,
};
pub use add_user_to_group::{AddUserToGroup, AddUserToGroupResponse};
pub use bind_mfa_device::{BindMFADevice, BindMFADeviceResponse};
pub use change_password::{ChangePassword, ChangePasswordResponse};
pub use create_access_key::{CreateAccessKey, CreateAccessKeyResponse};
pub use create_app_secret::{CreateAppSecret, CreateAppSecretResponse};
pub use create_application::{CreateApplication, CreateApplicationResponse};
pub use create_group::{CreateGroup, CreateGroupResponse};
pub use create_login_profile::{CreateLoginProfile, CreateLoginProfileResponse};
pub use create_oidc_provider::{CreateOIDCProvider, CreateOIDCProviderResponse};
pub use create_saml_provider::{CreateSAMLProvider, CreateSAMLProviderResponse};
pub use create_service_credential::{CreateServiceCredential, CreateServiceCredentialResponse};
pub use create_user::{CreateUser, CreateUserResponse};
pub use create_virtual_mfa_device::{CreateVirtualMFADevice, CreateVirtualMFADeviceResponse};
pub use delete_access_key::{DeleteAccessKey, DeleteAccessKeyResponse};
pub use delete_access_key_in_recycle_bin::{
    DeleteAccessKeyInRecycleBin, DeleteAccessKeyInRecycleBinResponse,
};
pub use delete_app_secret::{DeleteAppSecret, DeleteAppSecretResponse};
pub use delete_application::{DeleteApplication, DeleteApplicationResponse};
pub use delete_group::{DeleteGroup, DeleteGroupResponse};
pub use delete_login_profile::{DeleteLoginProfile, DeleteLoginProfileResponse};
pub use delete_oidc_provider::{DeleteOIDCProvider, DeleteOIDCProviderResponse};
pub use delete_passkey::{DeletePasskey, DeletePasskeyResponse};
pub use delete_saml_provider::{DeleteSAMLProvider, DeleteSAMLProviderResponse};
pub use delete_service_credential::{DeleteServiceCredential, DeleteServiceCredentialResponse};
pub use delete_user::{DeleteUser, DeleteUserResponse};
pub use delete_user_in_recycle_bin::{DeleteUserInRecycleBin, DeleteUserInRecycleBinResponse};
pub use delete_virtual_mfa_device::{DeleteVirtualMFADevice, DeleteVirtualMFADeviceResponse};
pub use deprovision_application::{DeprovisionApplication, DeprovisionApplicationResponse};
pub use deprovision_external_application::{
    DeprovisionExternalApplication, DeprovisionExternalApplicationResponse,
};
pub use disable_virtual_mfa::{DisableVirtualMFA, DisableVirtualMFAResponse};
pub use endpoints::ENDPOINTS;
pub use generate_credential_report::{GenerateCredentialReport, GenerateCredentialReportResponse};
pub use generate_governance_report::{GenerateGovernanceReport, GenerateGovernanceReportResponse};
pub use get_access_key_info_in_recycle_bin::{
    GetAccessKeyInfoInRecycleBin, GetAccessKeyInfoInRecycleBinResponse,
};
pub use get_access_key_last_used::{GetAccessKeyLastUsed, GetAccessKeyLastUsedResponse};
pub use get_access_key_policy::{GetAccessKeyPolicy, GetAccessKeyPolicyResponse};
pub use get_account_mfa_info::{GetAccountMFAInfo, GetAccountMFAInfoResponse};
pub use get_account_security_practice_report::{
    GetAccountSecurityPracticeReport, GetAccountSecurityPracticeReportResponse,
};
pub use get_account_summary::{GetAccountSummary, GetAccountSummaryResponse};
pub use get_app_secret::{GetAppSecret, GetAppSecretResponse};
pub use get_application::{GetApplication, GetApplicationResponse};
pub use get_application_provision_info::{
    GetApplicationProvisionInfo, GetApplicationProvisionInfoResponse,
};
pub use get_credential_report::{GetCredentialReport, GetCredentialReportResponse};
pub use get_default_domain::{GetDefaultDomain, GetDefaultDomainResponse};
pub use get_external_application::{GetExternalApplication, GetExternalApplicationResponse};
pub use get_governance_item_report::{GetGovernanceItemReport, GetGovernanceItemReportResponse};
pub use get_governance_report_status::{
    GetGovernanceReportStatus, GetGovernanceReportStatusResponse,
};
pub use get_group::{GetGroup, GetGroupResponse};
pub use get_login_profile::{GetLoginProfile, GetLoginProfileResponse};
pub use get_oidc_provider::{GetOIDCProvider, GetOIDCProviderResponse};
pub use get_password_policy::{GetPasswordPolicy, GetPasswordPolicyResponse};
pub use get_saml_provider::{GetSAMLProvider, GetSAMLProviderResponse};
pub use get_security_preference::{GetSecurityPreference, GetSecurityPreferenceResponse};
pub use get_service_credential::{GetServiceCredential, GetServiceCredentialResponse};
pub use get_user::{GetUser, GetUserResponse};
pub use get_user_in_recycle_bin::{GetUserInRecycleBin, GetUserInRecycleBinResponse};
pub use get_user_mfa_info::{GetUserMFAInfo, GetUserMFAInfoResponse};
pub use get_user_sso_settings::{GetUserSsoSettings, GetUserSsoSettingsResponse};
pub use get_verification_info::{GetVerificationInfo, GetVerificationInfoResponse};
pub use list_access_keys::{ListAccessKeys, ListAccessKeysResponse};
pub use list_access_keys_in_recycle_bin::{
    ListAccessKeysInRecycleBin, ListAccessKeysInRecycleBinResponse,
};
pub use list_app_secret_ids::{ListAppSecretIds, ListAppSecretIdsResponse};
pub use list_application_provision_infos::{
    ListApplicationProvisionInfos, ListApplicationProvisionInfosResponse,
};
pub use list_applications::{ListApplications, ListApplicationsResponse};
pub use list_external_applications::{ListExternalApplications, ListExternalApplicationsResponse};
pub use list_groups::{ListGroups, ListGroupsResponse};
pub use list_groups_for_user::{ListGroupsForUser, ListGroupsForUserResponse};
pub use list_oidc_providers::{ListOIDCProviders, ListOIDCProvidersResponse};
pub use list_passkeys::{ListPasskeys, ListPasskeysResponse};
pub use list_predefined_scopes::{ListPredefinedScopes, ListPredefinedScopesResponse};
pub use list_recent_governance_metrics::{
    ListRecentGovernanceMetrics, ListRecentGovernanceMetricsResponse,
};
pub use list_saml_providers::{ListSAMLProviders, ListSAMLProvidersResponse};
pub use list_service_credentials::{ListServiceCredentials, ListServiceCredentialsResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use list_user_basic_infos::{ListUserBasicInfos, ListUserBasicInfosResponse};
pub use list_users::{ListUsers, ListUsersResponse};
pub use list_users_for_group::{ListUsersForGroup, ListUsersForGroupResponse};
pub use list_users_in_recycle_bin::{ListUsersInRecycleBin, ListUsersInRecycleBinResponse};
pub use list_virtual_mfa_devices::{ListVirtualMFADevices, ListVirtualMFADevicesResponse};
pub use provision_application::{ProvisionApplication, ProvisionApplicationResponse};
pub use provision_external_application::{
    ProvisionExternalApplication, ProvisionExternalApplicationResponse,
};
pub use remove_client_id_from_oidc_provider::{
    RemoveClientIdFromOIDCProvider, RemoveClientIdFromOIDCProviderResponse,
};
pub use remove_fingerprint_from_oidc_provider::{
    RemoveFingerprintFromOIDCProvider, RemoveFingerprintFromOIDCProviderResponse,
};
pub use remove_user_from_group::{RemoveUserFromGroup, RemoveUserFromGroupResponse};
pub use restore_access_key_from_recycle_bin::{
    RestoreAccessKeyFromRecycleBin, RestoreAccessKeyFromRecycleBinResponse,
};
pub use restore_user_from_recycle_bin::{
    RestoreUserFromRecycleBin, RestoreUserFromRecycleBinResponse,
};
pub use set_access_key_policy::{SetAccessKeyPolicy, SetAccessKeyPolicyResponse};
pub use set_default_domain::{SetDefaultDomain, SetDefaultDomainResponse};
pub use set_password_policy::{SetPasswordPolicy, SetPasswordPolicyResponse};
pub use set_security_preference::{SetSecurityPreference, SetSecurityPreferenceResponse};
pub use set_user_sso_settings::{SetUserSsoSettings, SetUserSsoSettingsResponse};
pub use set_verification_info::{SetVerificationInfo, SetVerificationInfoResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use unbind_mfa_device::{UnbindMFADevice, UnbindMFADeviceResponse};
pub use unbind_verification::{UnbindVerification, UnbindVerificationResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_access_key::{UpdateAccessKey, UpdateAccessKeyResponse};
pub use update_application::{UpdateApplication, UpdateApplicationResponse};
pub use update_group::{UpdateGroup, UpdateGroupResponse};
pub use update_login_profile::{UpdateLoginProfile, UpdateLoginProfileResponse};
pub use update_oidc_provider::{UpdateOIDCProvider, UpdateOIDCProviderResponse};
pub use update_passkey::{UpdatePasskey, UpdatePasskeyResponse};
pub use update_saml_provider::{UpdateSAMLProvider, UpdateSAMLProviderResponse};
pub use update_service_credential::{UpdateServiceCredential, UpdateServiceCredentialResponse};
pub use update_user::{UpdateUser, UpdateUserResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AddClientIdToOIDCProvider::ACTION,
    AddFingerprintToOIDCProvider::ACTION,
    AddUserToGroup::ACTION,
    BindMFADevice::ACTION,
    ChangePassword::ACTION,
    CreateAccessKey::ACTION,
    CreateAppSecret::ACTION,
    CreateApplication::ACTION,
    CreateGroup::ACTION,
    CreateLoginProfile::ACTION,
    CreateOIDCProvider::ACTION,
    CreateSAMLProvider::ACTION,
    CreateServiceCredential::ACTION,
    CreateUser::ACTION,
    CreateVirtualMFADevice::ACTION,
    DeleteAccessKey::ACTION,
    DeleteAccessKeyInRecycleBin::ACTION,
    DeleteAppSecret::ACTION,
    DeleteApplication::ACTION,
    DeleteGroup::ACTION,
    DeleteLoginProfile::ACTION,
    DeleteOIDCProvider::ACTION,
    DeletePasskey::ACTION,
    DeleteSAMLProvider::ACTION,
    DeleteServiceCredential::ACTION,
    DeleteUser::ACTION,
    DeleteUserInRecycleBin::ACTION,
    DeleteVirtualMFADevice::ACTION,
    DeprovisionApplication::ACTION,
    DeprovisionExternalApplication::ACTION,
    DisableVirtualMFA::ACTION,
    GenerateCredentialReport::ACTION,
    GenerateGovernanceReport::ACTION,
    GetAccessKeyInfoInRecycleBin::ACTION,
    GetAccessKeyLastUsed::ACTION,
    GetAccessKeyPolicy::ACTION,
    GetAccountMFAInfo::ACTION,
    GetAccountSecurityPracticeReport::ACTION,
    GetAccountSummary::ACTION,
    GetAppSecret::ACTION,
    GetApplication::ACTION,
    GetApplicationProvisionInfo::ACTION,
    GetCredentialReport::ACTION,
    GetDefaultDomain::ACTION,
    GetExternalApplication::ACTION,
    GetGovernanceItemReport::ACTION,
    GetGovernanceReportStatus::ACTION,
    GetGroup::ACTION,
    GetLoginProfile::ACTION,
    GetOIDCProvider::ACTION,
    GetPasswordPolicy::ACTION,
    GetSAMLProvider::ACTION,
    GetSecurityPreference::ACTION,
    GetServiceCredential::ACTION,
    GetUser::ACTION,
    GetUserInRecycleBin::ACTION,
    GetUserMFAInfo::ACTION,
    GetUserSsoSettings::ACTION,
    GetVerificationInfo::ACTION,
    ListAccessKeys::ACTION,
    ListAccessKeysInRecycleBin::ACTION,
    ListAppSecretIds::ACTION,
    ListApplicationProvisionInfos::ACTION,
    ListApplications::ACTION,
    ListExternalApplications::ACTION,
    ListGroups::ACTION,
    ListGroupsForUser::ACTION,
    ListOIDCProviders::ACTION,
    ListPasskeys::ACTION,
    ListPredefinedScopes::ACTION,
    ListRecentGovernanceMetrics::ACTION,
    ListSAMLProviders::ACTION,
    ListServiceCredentials::ACTION,
    ListTagResources::ACTION,
    ListUserBasicInfos::ACTION,
    ListUsers::ACTION,
    ListUsersForGroup::ACTION,
    ListUsersInRecycleBin::ACTION,
    ListVirtualMFADevices::ACTION,
    ProvisionApplication::ACTION,
    ProvisionExternalApplication::ACTION,
    RemoveClientIdFromOIDCProvider::ACTION,
    RemoveFingerprintFromOIDCProvider::ACTION,
    RemoveUserFromGroup::ACTION,
    RestoreAccessKeyFromRecycleBin::ACTION,
    RestoreUserFromRecycleBin::ACTION,
    SetAccessKeyPolicy::ACTION,
    SetDefaultDomain::ACTION,
    SetPasswordPolicy::ACTION,
    SetSecurityPreference::ACTION,
    SetUserSsoSettings::ACTION,
    SetVerificationInfo::ACTION,
    TagResources::ACTION,
    UnbindMFADevice::ACTION,
    UnbindVerification::ACTION,
    UntagResources::ACTION,
    UpdateAccessKey::ACTION,
    UpdateApplication::ACTION,
    UpdateGroup::ACTION,
    UpdateLoginProfile::ACTION,
    UpdateOIDCProvider::ACTION,
    UpdatePasskey::ACTION,
    UpdateSAMLProvider::ACTION,
    UpdateServiceCredential::ACTION,
    UpdateUser::ACTION,
];
