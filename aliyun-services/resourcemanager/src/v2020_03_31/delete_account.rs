// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_ACCOUNT_ID, errors::INVALID_PARAMETER_ACCOUNT_ID,
        errors::ENTITY_NOT_EXISTS_ACCOUNT, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::ACCOUNT_NOT_EXIST_DELETE_ACCOUNT, errors::INVALID_CONTROL_POLICY_ENABLEMENT_STATUS,
        errors::NO_LICENSE_RESOURCE_DIRECTORY, errors::CALLER_IDENTITY_ERROR_DELETE_ACCOUNT,
        errors::REMOVE_CONFILCT_ACCOUNT_AS_DELEGATED_ADMINISTATOR, errors::LEGAL_ENTITY_DIFFERENT,
        errors::MEMBER_TYPE_ERROR_DELETE_ACCOUNT, errors::NOT_SUPPORT_HAS_PAYER_ACCOUNT,
        errors::NOT_SUPPORTED_OPERATION_DELETING_ACCOUNT,
        errors::NOT_SUPPORTED_OPERATION_CHECKING_ACCOUNT, errors::UNKNOWN_ERROR_ACCOUNT,
    )
)]
pub struct DeleteAccount {
    /// Abandonable check id.
    #[rpc(json)]
    pub abandonable_check_id: Vec<String>,
    /// Account id, for example `169946124551****`.
    pub account_id: String,
}

/// Answer of [`DeleteAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAccountResponse {
    /// Deletion type, for example `0`.
    pub deletion_type: String,
    /// Id of the request.
    pub request_id: String,
}
