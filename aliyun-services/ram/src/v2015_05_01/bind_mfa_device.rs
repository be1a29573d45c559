// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BindMFADevice`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Binds MFA device.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/BindMFADevice)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct BindMFADevice {
    /// Authentication code1, for example `11****`.
    pub authentication_code1: Option<String>,
    /// Authentication code2, for example `33****`.
    pub authentication_code2: Option<String>,
    /// Serial number, for example `acs:ram::123456789012****:mfa/device002`.
    pub serial_number: Option<String>,
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`BindMFADevice`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BindMFADeviceResponse {
    /// Id of the request.
    pub request_id: String,
}
