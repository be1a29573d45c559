// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ConfirmNotify`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Confirms notify.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ConfirmNotify)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    body,
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_NOTIFY_ID)
)]
pub struct ConfirmNotify {
    /// Confirmor, for example `0`.
    pub confirmor: i64,
    /// Notify id list: 1 to 100 items.
    #[rpc(json, min_len = 1, max_len = 100, required)]
    pub notify_id_list: Vec<i64>,
}

/// Answer of [`ConfirmNotify`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfirmNotifyResponse {
    /// Id of the request.
    pub request_id: String,
}
