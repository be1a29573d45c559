// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAppSecretIds`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists app secret ids.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListAppSecretIds)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ListAppSecretIds {
    /// App id, for example `472457090344041****`.
    pub app_id: String,
}

/// Answer of [`ListAppSecretIds`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAppSecretIdsResponse {
    /// App secrets.
    #[rpc(wrapper = "AppSecret")]
    pub app_secrets: Vec<AppSecret>,
    /// Id of the request.
    pub request_id: String,
}

/// App secret.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AppSecret {
    /// App id.
    pub app_id: String,
    /// App secret id.
    pub app_secret_id: String,
    /// Create date.
    pub create_date: String,
}
