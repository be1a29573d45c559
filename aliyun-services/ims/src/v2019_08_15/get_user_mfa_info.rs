// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetUserMFAInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets user MFA info.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetUserMFAInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetUserMFAInfo {
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`GetUserMFAInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetUserMFAInfoResponse {
    /// Is MFA enable, for example `true`.
    #[rpc(name = "IsMFAEnable")]
    pub is_mfa_enable: Option<bool>,
    /// MFA device.
    #[rpc(name = "MFADevice")]
    pub mfa_device: Option<MFADevice>,
    /// Id of the request.
    pub request_id: String,
}

/// MFA device.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MFADevice {
    /// Serial number, for example `acs:ram::177242285274****:mfa/device001`.
    pub serial_number: String,
    /// Type, for example `VMFA`.
    pub r#type: String,
}
