// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRealTimeLogLogstore`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes real time log logstore.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteRealTimeLogLogstore)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::UNAUTHORIZED, errors::UNAUTHORIZED_401, errors::LOGSTORE_NOT_EXIST)
)]
pub struct DeleteRealTimeLogLogstore {
    /// Logstore, for example `LogstoreName`.
    pub logstore: String,
    /// Project, for example `ProjectName`.
    pub project: String,
    /// Region, for example `cn-shanghai`.
    pub region: String,
}

/// Answer of [`DeleteRealTimeLogLogstore`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRealTimeLogLogstoreResponse {
    /// Id of the request.
    pub request_id: String,
}
