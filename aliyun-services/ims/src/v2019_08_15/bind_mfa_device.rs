// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BindMFADevice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Binds MFA device.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/BindMFADevice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct BindMFADevice {
    /// Authentication code1, for example `123456`.
    pub authentication_code1: Option<String>,
    /// Authentication code2, for example `654321`.
    pub authentication_code2: Option<String>,
    /// Serial number, for example `acs:ram::177242285274****:mfa/device001`.
    pub serial_number: Option<String>,
    /// User principal name.
    pub user_principal_name: String,
}

/// Answer of [`BindMFADevice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BindMFADeviceResponse {
    /// Id of the request.
    pub request_id: String,
}
