// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListVirtualMFADevices`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists virtual MFA devices.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ListVirtualMFADevices)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListVirtualMFADevices {}

/// Answer of [`ListVirtualMFADevices`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListVirtualMFADevicesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Virtual MFA devices.
    #[rpc(name = "VirtualMFADevices", wrapper = "VirtualMFADevice")]
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
}

/// Virtual MFA device.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VirtualMFADevice {
    /// Activate date.
    pub activate_date: String,
    /// Serial number.
    pub serial_number: String,
    /// User.
    pub user: Option<User>,
}

/// User.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct User {
    /// Display name.
    pub display_name: String,
    /// User id.
    pub user_id: String,
    /// User name.
    pub user_name: String,
}
