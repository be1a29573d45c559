// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccountSummary`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets account summary.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccountSummary)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetAccountSummary {}

/// Answer of [`GetAccountSummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccountSummaryResponse {
    /// Id of the request.
    pub request_id: String,
    /// Summary map.
    pub summary_map: Option<SummaryMap>,
}

/// Summary map.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SummaryMap {
    /// Access keys per user quota.
    pub access_keys_per_user_quota: Option<i64>,
    /// Account access keys per account quota.
    pub account_access_keys_per_account_quota: Option<i64>,
    /// Attached policies per group quota, for example `5`.
    pub attached_policies_per_group_quota: Option<i64>,
    /// Attached policies per role quota, for example `5`.
    pub attached_policies_per_role_quota: Option<i64>,
    /// Attached policies per user quota, for example `10`.
    pub attached_policies_per_user_quota: Option<i64>,
    /// Attached system policies per group quota, for example `20`.
    pub attached_system_policies_per_group_quota: Option<i64>,
    /// Attached system policies per role quota, for example `20`.
    pub attached_system_policies_per_role_quota: Option<i64>,
    /// Attached system policies per user quota, for example `20`.
    pub attached_system_policies_per_user_quota: Option<i64>,
    /// Authorized client per user quota.
    pub authorized_client_per_user_quota: Option<i64>,
    /// Conditions per ak policy quota, for example `8`.
    #[rpc(name = "ConditionsPerAKPolicyQuota")]
    pub conditions_per_ak_policy_quota: Option<i64>,
    /// Groups, for example `7`.
    pub groups: Option<i64>,
    /// Groups per user quota, for example `5`.
    pub groups_per_user_quota: Option<i64>,
    /// Groups quota, for example `50`.
    pub groups_quota: Option<i64>,
    /// IP items per ak policy quota, for example `50`.
    #[rpc(name = "IPItemsPerAKPolicyQuota")]
    pub ip_items_per_ak_policy_quota: Option<i64>,
    /// MFA devices, for example `13`.
    #[rpc(name = "MFADevices")]
    pub mfa_devices: Option<i64>,
    /// MFA devices in use, for example `2`.
    #[rpc(name = "MFADevicesInUse")]
    pub mfa_devices_in_use: Option<i64>,
    /// Policies, for example `13`.
    pub policies: Option<i64>,
    /// Policies quota, for example `1500`.
    pub policies_quota: Option<i64>,
    /// Policy size quota, for example `2048`.
    pub policy_size_quota: Option<i64>,
    /// Roles, for example `19`.
    pub roles: Option<i64>,
    /// Roles quota, for example `1000`.
    pub roles_quota: Option<i64>,
    /// Service credentials per user per service quota.
    pub service_credentials_per_user_per_service_quota: Option<i64>,
    /// Users, for example `9`.
    pub users: Option<i64>,
    /// Users quota, for example `1000`.
    pub users_quota: Option<i64>,
    /// Versions per policy quota, for example `5`.
    pub versions_per_policy_quota: Option<i64>,
    /// Virtual MFA devices quota, for example `1000`.
    #[rpc(name = "VirtualMFADevicesQuota")]
    pub virtual_mfa_devices_quota: Option<i64>,
}
