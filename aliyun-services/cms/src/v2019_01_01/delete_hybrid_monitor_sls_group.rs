// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteHybridMonitorSLSGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes hybrid monitor SLS group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteHybridMonitorSLSGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S, errors::S_403, errors::S_404, errors::S_409, errors::S_412, errors::S_500,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteHybridMonitorSLSGroup {
    /// SLS group name, for example `Logstore_test`.
    #[rpc(name = "SLSGroupName")]
    pub sls_group_name: String,
}

/// Answer of [`DeleteHybridMonitorSLSGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteHybridMonitorSLSGroupResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `RESOURCE_NOT_FOUND`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
