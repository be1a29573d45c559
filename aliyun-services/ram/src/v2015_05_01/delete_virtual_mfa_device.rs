// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVirtualMFADevice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes virtual MFA device.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteVirtualMFADevice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteVirtualMFADevice {
    /// Serial number, for example `acs:ram::123456789012****:mfa/device002`.
    pub serial_number: Option<String>,
}

/// Answer of [`DeleteVirtualMFADevice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVirtualMFADeviceResponse {
    /// Id of the request.
    pub request_id: String,
}
