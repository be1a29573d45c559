// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnbindVerification`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Unbinds verification.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/UnbindVerification)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct UnbindVerification {
    /// Email.
    pub email: Option<String>,
    /// Mobile phone.
    pub mobile_phone: Option<String>,
    /// User principal name.
    pub user_principal_name: Option<String>,
    /// Verify type, for example `sms`.
    pub verify_type: Option<String>,
}

/// Answer of [`UnbindVerification`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnbindVerificationResponse {
    /// Id of the request.
    pub request_id: String,
}
