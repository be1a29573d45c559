// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAppSecret`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes app secret.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteAppSecret)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteAppSecret {
    /// App id, for example `472457090344041****`.
    pub app_id: String,
    /// App secret id.
    pub app_secret_id: String,
}

/// Answer of [`DeleteAppSecret`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAppSecretResponse {
    /// Id of the request.
    pub request_id: String,
}
