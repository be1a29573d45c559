// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/DeleteAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_ACCOUNT_ID, errors::INVALID_PARAMETER_ACCOUNT_ID,
        errors::ENTITY_NOT_EXISTS_ACCOUNT, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::ACCOUNT_TYPE_OR_STATUS_MISMATCH, errors::NO_LICENSE_RESOURCE_DIRECTORY,
        errors::UNKNOWN_ERROR_ACCOUNT, errors::ACCOUNT_NOT_EXIST_DELETE_ACCOUNT,
        errors::EXIST_PROCESSING_DELETE_FLOW_DELETE_ACCOUNT,
        errors::CREDIT_CONTROL_BLOCK_DELETE_ACCOUNT, errors::SP_BLOCK_DELETE_ACCOUNT,
        errors::PERIPHERAL_ERROR_DELETE_ACCOUNT, errors::MEMBER_TYPE_ERROR_DELETE_ACCOUNT,
        errors::CALLER_IDENTITY_ERROR_DELETE_ACCOUNT,
        errors::EXIST_PREPAID_INSTANCE_DELETE_ACCOUNT, errors::FORBID_DELETE_ACCOUNT,
        errors::QUOTA_EXCEEDED_DELETE_ACCOUNT,
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
