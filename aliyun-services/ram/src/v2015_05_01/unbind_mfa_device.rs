// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnbindMFADevice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Unbinds MFA device.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/UnbindMFADevice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct UnbindMFADevice {
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`UnbindMFADevice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnbindMFADeviceResponse {
    /// MFA device.
    #[rpc(name = "MFADevice")]
    pub mfa_device: Option<MFADevice>,
    /// Id of the request.
    pub request_id: String,
}

/// MFA device.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MFADevice {
    /// Serial number, for example `acs:ram::123456789012****:mfa/device002`.
    pub serial_number: String,
}
