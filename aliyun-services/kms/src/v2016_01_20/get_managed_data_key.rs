// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetManagedDataKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Gets managed data key.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/GetManagedDataKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct GetManagedDataKey {
    /// Data key name, for example `example-data-key`.
    pub data_key_name: String,
    /// Data key version id, for example `xH6OPUmz`.
    pub data_key_version_id: Option<String>,
    /// Use latest, for example `true`.
    pub use_latest: Option<bool>,
}

/// Answer of [`GetManagedDataKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetManagedDataKeyResponse {
    /// Data key name, for example `example-data-key`.
    pub data_key_name: String,
    /// Data key version id, for example `xH6OPUmz`.
    pub data_key_version_id: String,
    /// Data key version name, for example `kms-datakeyversion!example-data-key!xH6OPUmz`.
    pub data_key_version_name: String,
    /// Plaintext, for example `CYueyVmZJ2MfA1VSZV2jCbFT8bO7StAvBnHacplr9aI=`.
    pub plaintext: Secret<String>,
    /// Id of the request.
    pub request_id: String,
}
