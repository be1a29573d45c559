// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListUserCustomLogConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists user custom log config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ListUserCustomLogConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::CONFG_IDS_NOT_FOUND)
)]
pub struct ListUserCustomLogConfig {}

/// Answer of [`ListUserCustomLogConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListUserCustomLogConfigResponse {
    /// Config ids.
    #[rpc(wrapper = "ConfigId")]
    pub config_ids: Vec<String>,
    /// Id of the request.
    pub request_id: String,
}
