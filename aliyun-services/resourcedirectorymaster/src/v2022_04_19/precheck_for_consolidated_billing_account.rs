// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PrecheckForConsolidatedBillingAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `PrecheckForConsolidatedBillingAccount`.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/PrecheckForConsolidatedBillingAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MEMBER_ACCOUNT_OPERATION_NOT_ALLOWED, errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::ENTITY_NOT_EXISTS_ACCOUNT,
    )
)]
pub struct PrecheckForConsolidatedBillingAccount {
    /// Billing account id, for example `111***089`.
    pub billing_account_id: String,
}

/// Answer of [`PrecheckForConsolidatedBillingAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrecheckForConsolidatedBillingAccountResponse {
    /// Reasons.
    pub reasons: Vec<Reason>,
    /// Id of the request.
    pub request_id: String,
    /// Result, for example `false`.
    pub result: Option<bool>,
}

/// Reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Reason {
    /// Code, for example `PaymentAccountEnterpriseInvoiceError`.
    pub code: String,
    /// Message.
    pub message: String,
}
