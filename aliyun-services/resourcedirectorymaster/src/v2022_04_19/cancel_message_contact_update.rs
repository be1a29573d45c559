// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelMessageContactUpdate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Cancels message contact update.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/CancelMessageContactUpdate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_CONTACT_ID, errors::INVALID_PARAMETER_CONTACT_ID,
        errors::INVALID_PARAMETER_PHONE_NUMBER, errors::INVALID_PARAMETER_MOBILE_COUNTRY_CODE,
        errors::INVALID_PARAMETER_EMAIL_ADDRESS, errors::CONTACT_STATUS_MISMATCH_ACTION,
        errors::ENTITY_NOT_EXISTS_CONTACT,
    )
)]
pub struct CancelMessageContactUpdate {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: Option<String>,
    /// Email address, for example `someone***@example.com`.
    pub email_address: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Answer of [`CancelMessageContactUpdate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelMessageContactUpdateResponse {
    /// Id of the request.
    pub request_id: String,
}
