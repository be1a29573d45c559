// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetVerificationInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets verification info.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetVerificationInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetVerificationInfo {
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`GetVerificationInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetVerificationInfoResponse {
    /// Id of the request.
    pub request_id: String,
    /// Security email device.
    pub security_email_device: Option<SecurityEmailDevice>,
    /// Security phone device.
    pub security_phone_device: Option<SecurityPhoneDevice>,
}

/// Security email device.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityEmailDevice {
    /// Email.
    pub email: String,
    /// Status, for example `active`.
    pub status: String,
}

/// Security phone device.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityPhoneDevice {
    /// Area code, for example `86`.
    pub area_code: String,
    /// Phone number.
    pub phone_number: String,
    /// Status, for example `active`.
    pub status: String,
}
