// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListVirtualMFADevices`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists virtual MFA devices.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListVirtualMFADevices)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        token = marker,
        more = is_truncated,
        size = max_items,
        items = virtual_mfa_devices,
        item = VirtualMFADevice
    )
)]
pub struct ListVirtualMFADevices {
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `100`.
    pub max_items: Option<i32>,
}

/// Answer of [`ListVirtualMFADevices`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListVirtualMFADevicesResponse {
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Marker, for example `EXAMPLE`.
    pub marker: String,
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
    /// User principal name.
    pub user_principal_name: String,
}
