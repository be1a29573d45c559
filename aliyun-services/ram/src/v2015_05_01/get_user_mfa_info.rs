// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetUserMFAInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets user MFA info.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/GetUserMFAInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetUserMFAInfo {
    /// User name, for example `test`.
    pub user_name: Option<String>,
}

/// Answer of [`GetUserMFAInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetUserMFAInfoResponse {
    /// MFA device.
    #[rpc(name = "MFADevice")]
    pub mfa_device: Option<MFADevice>,
    /// Id of the request.
    pub request_id: String,
}

/// MFA device.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MFADevice {
    /// Serial number, for example `acs:ram::177242285274****:mfa/test`.
    pub serial_number: String,
    /// Type, for example `VMFA`.
    pub r#type: String,
}
