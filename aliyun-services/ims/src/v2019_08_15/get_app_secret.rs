// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAppSecret`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets app secret.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetAppSecret)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetAppSecret {
    /// App id, for example `472457090344041****`.
    pub app_id: String,
    /// App secret id.
    pub app_secret_id: String,
}

/// Answer of [`GetAppSecret`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAppSecretResponse {
    /// App secret.
    pub app_secret: Option<AppSecret>,
    /// Id of the request.
    pub request_id: String,
}

/// App secret.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AppSecret {
    /// App id, for example `472457090344041****`.
    pub app_id: String,
    /// App secret id.
    pub app_secret_id: String,
    /// App secret value.
    pub app_secret_value: String,
    /// Create date, UTC, for example `2020-10-26T02:52:31Z`.
    pub create_date: String,
}
