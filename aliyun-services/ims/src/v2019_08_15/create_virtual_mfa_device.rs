// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVirtualMFADevice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates virtual MFA device.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/CreateVirtualMFADevice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateVirtualMFADevice {
    /// Virtual MFA device name, for example `device001`.
    #[rpc(name = "VirtualMFADeviceName")]
    pub virtual_mfa_device_name: String,
}

/// Answer of [`CreateVirtualMFADevice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVirtualMFADeviceResponse {
    /// Id of the request.
    pub request_id: String,
    /// Virtual MFA device.
    #[rpc(name = "VirtualMFADevice")]
    pub virtual_mfa_device: Option<VirtualMFADevice>,
}

/// Virtual MFA device.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VirtualMFADevice {
    /// Base32 string seed.
    pub base32_string_seed: String,
    /// Qr code png.
    #[rpc(name = "QRCodePNG")]
    pub qr_code_png: String,
    /// Serial number, for example `acs:ram::177242285274****:mfa/device001`.
    pub serial_number: String,
}
