// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateResourceAccount`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates resource account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/CreateResourceAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_ACCOUNT_DISPLAY_NAME,
        errors::INVALID_PARAMETER_ACCOUNT_DISPLAY_NAME,
        errors::INVALID_PARAMETER_ACCOUNT_DISPLAY_NAME_LENGTH,
        errors::INVALID_PARAMETER_PARENT_FOLDER_ID,
        errors::INVALID_PARAMETER_ACCOUNT_ACCOUNT_NAME_PREFIX,
        errors::INVALID_PARAMETER_ACCOUNT_ACCOUNT_NAME_PREFIX_LENGTH,
        errors::NOT_SUPPORT_SITE_ACTION, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::ENTITY_NOT_EXISTS_FOLDER, errors::LIMIT_EXCEEDED_ACCOUNT,
        errors::INVALID_PARAMETER_ACCOUNT_DISPLAY_NAME_ALREADY_USED,
        errors::ENTITY_ALREADY_EXISTS_RESOURCE_DIRECTORY_ACCOUNT, errors::INVALID_PAY_RELATION,
        errors::NOT_SUPPORT_PAYER_ACCOUNT_IN_ANOTHER_RESOURCE_DIRECTORY,
        errors::CREATE_ACCOUNT_DISABLED, errors::PAYMENT_ACCOUNT_ENTERPRISE_VERIFY_ERROR,
        errors::PAYMENT_ACCOUNT_FINANCIAL_RELATIONSHIP_VERIFY_ERROR,
        errors::PAYMENT_ACCOUNT_ENTERPRISE_TYPE_ERROR,
        errors::PAYMENT_ACCOUNT_FINANCIAL_RELATIONSHIPS_CHANGE_FREQUENCY_VERIFY_ERROR,
        errors::MEMBER_ACCOUNT_VIRTUAL_CLOUD_OPERATOR_VERIFY_ERROR,
        errors::MEMBER_ACCOUNT_RESELLER_VERIFY_ERROR,
        errors::PAYMENT_ACCOUNT_VIRTUAL_CLOUD_OPERATOR_VERIFY_ERROR,
        errors::PAYMENT_ACCOUNT_RESELLER_VERIFY_ERROR,
        errors::PAYMENT_ACCOUNT_CREDIT_IDENTITY_TYPE_ERROR,
        errors::INCONSISTENT_ENTERPRISE_NAME_ERROR,
        errors::PAYMENT_ACCOUNT_ENTERPRISE_INVOICE_ERROR, errors::UNKNOWN_FINANCIAL_ERROR,
        errors::BUSINESS_RESTRICTED, errors::FUND_ACCOUNT_HAS_ARREARS_AMOUNT,
        errors::FUND_ACCOUNT_OWNER_PAYED_BY_OTHERS, errors::USER_OWN_FUND_ACCOUNT_PAY_FOR_OTHERS,
        errors::ECO_RELATION_CHECK_FAILED, errors::NOT_SUPPORT_SETTING_RESELL_ACCOUNT_TYPE,
    )
)]
pub struct CreateResourceAccount {
    /// Account name prefix, for example `alice`.
    pub account_name_prefix: Option<String>,
    /// Display name, for example `Dev`.
    pub display_name: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Parent folder id, for example `fd-r23M55****`.
    pub parent_folder_id: Option<String>,
    /// Payer account id, for example `12323344****`.
    pub payer_account_id: Option<String>,
    /// Resell account type, for example `resell`.
    pub resell_account_type: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `k1`.
    pub key: Option<String>,
    /// Value, for example `v1`.
    pub value: Option<String>,
}

/// Answer of [`CreateResourceAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateResourceAccountResponse {
    /// Account.
    pub account: Option<Account>,
    /// Id of the request.
    pub request_id: String,
}

/// Account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Account {
    /// Account id, for example `112730938585****`.
    pub account_id: String,
    /// Account name, for example `alice@rd-3g****.aliyunid.com`.
    pub account_name: String,
    /// Display name, for example `Dev`.
    pub display_name: String,
    /// Folder id, for example `fd-r23M55****`.
    pub folder_id: String,
    /// Join method, for example `created`.
    pub join_method: String,
    /// Join time, UTC, for example `2020-12-31T03:37:39.456Z`.
    pub join_time: String,
    /// Modify time, UTC, for example `2020-12-31T03:37:39.456Z`.
    pub modify_time: String,
    /// Resource directory id, for example `rd-3G****`.
    pub resource_directory_id: String,
    /// Status, for example `CreateSuccess`.
    pub status: String,
    /// Type, for example `ResourceAccount`.
    pub r#type: String,
}
