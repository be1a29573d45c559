// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetVerificationInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets verification info.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/SetVerificationInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct SetVerificationInfo {
    /// Email.
    pub email: Option<String>,
    /// Mobile phone.
    pub mobile_phone: Option<String>,
    /// User principal name.
    pub user_principal_name: Option<String>,
    /// Verify type, for example `sms`.
    pub verify_type: Option<String>,
}

/// Answer of [`SetVerificationInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetVerificationInfoResponse {
    /// Id of the request.
    pub request_id: String,
}
