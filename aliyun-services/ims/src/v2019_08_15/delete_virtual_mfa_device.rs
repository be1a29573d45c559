// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVirtualMFADevice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes virtual MFA device.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteVirtualMFADevice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteVirtualMFADevice {
    /// Serial number, for example `acs:ram::123456789012****:mfa/device002`.
    pub serial_number: String,
}

/// Answer of [`DeleteVirtualMFADevice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVirtualMFADeviceResponse {
    /// Id of the request.
    pub request_id: String,
}
