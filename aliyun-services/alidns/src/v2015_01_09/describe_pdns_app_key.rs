// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePdnsAppKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Describes pdns app key.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsAppKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribePdnsAppKey {
    /// App key id.
    pub app_key_id: Option<String>,
    /// Auth code.
    pub auth_code: Option<String>,
    /// Lang.
    pub lang: Option<String>,
}

/// Answer of [`DescribePdnsAppKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePdnsAppKeyResponse {
    /// App key.
    pub app_key: Option<AppKey>,
    /// Id of the request.
    pub request_id: String,
}

/// App key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AppKey {
    /// App key id.
    pub app_key_id: String,
    /// App key secret.
    pub app_key_secret: Secret<String>,
    /// Create date.
    pub create_date: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Remark.
    pub remark: String,
    /// State.
    pub state: String,
}
