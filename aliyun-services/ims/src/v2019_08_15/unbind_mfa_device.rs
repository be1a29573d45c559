// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnbindMFADevice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Unbinds MFA device.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/UnbindMFADevice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct UnbindMFADevice {
    /// User principal name.
    pub user_principal_name: String,
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
    /// Serial number, for example `acs:ram::151298381312****:mfa/device001`.
    pub serial_number: String,
}
