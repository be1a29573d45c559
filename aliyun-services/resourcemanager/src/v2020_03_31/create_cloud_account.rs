// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCloudAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates cloud account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateCloudAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_ACCOUNT_DISPLAY_NAME,
        errors::INVALID_PARAMETER_ACCOUNT_DISPLAY_NAME,
        errors::INVALID_PARAMETER_ACCOUNT_DISPLAY_NAME_LENGTH,
        errors::INVALID_PARAMETER_PARENT_FOLDER_ID, errors::MISSING_PARAMETER_EMAIL,
        errors::INVALID_PARAMETER_EMAIL, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::ENTITY_NOT_EXISTS_FOLDER, errors::LIMIT_EXCEEDED_ACCOUNT,
        errors::INVALID_PARAMETER_ACCOUNT_DISPLAY_NAME_ALREADY_USED,
        errors::ENTITY_ALREADY_EXISTS_RESOURCE_DIRECTORY_ACCOUNT,
        errors::INVALID_PARAMETER_EMAIL_ALREADY_USED, errors::INVALID_PAY_RELATION,
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
    )
)]
pub struct CreateCloudAccount {
    /// Display name, for example `admin-****`.
    pub display_name: String,
    /// Email.
    pub email: String,
    /// Parent folder id, for example `fd-bVaRIG****`.
    pub parent_folder_id: Option<String>,
    /// Payer account id, for example `12323344****`.
    pub payer_account_id: Option<String>,
}

/// Answer of [`CreateCloudAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCloudAccountResponse {
    /// Account.
    pub account: Option<Account>,
    /// Id of the request.
    pub request_id: String,
}

/// Account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Account {
    /// Account id, for example `12323344****`.
    pub account_id: String,
    /// Account name.
    pub account_name: String,
    /// Display name, for example `admin-****`.
    pub display_name: String,
    /// Folder id, for example `fd-bVaRIG****`.
    pub folder_id: String,
    /// Join method, for example `created`.
    pub join_method: String,
    /// Modify time, UTC, for example `2015-01-23T12:33:18Z`.
    pub modify_time: String,
    /// Record id, for example `06950264-3f0d-4ca9-82dd-6ee7a3d3****`.
    pub record_id: String,
    /// Resource directory id, for example `rd-k3****`.
    pub resource_directory_id: String,
    /// Status, for example `CreateVerifying`.
    pub status: String,
    /// Type, for example `CloudAccount`.
    pub r#type: String,
}
