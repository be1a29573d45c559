// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyHybridMonitorSLSGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies hybrid monitor SLS group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyHybridMonitorSLSGroup)
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
pub struct ModifyHybridMonitorSLSGroup {
    /// SLS group config: 1 to 30 items.
    #[rpc(name = "SLSGroupConfig", dotted, min_len = 1, max_len = 30, required)]
    pub sls_group_config: Vec<SLSGroupConfig>,
    /// SLS group description, for example `Logstore group of Alibaba Cloud products.`.
    #[rpc(name = "SLSGroupDescription")]
    pub sls_group_description: Option<String>,
    /// SLS group name, for example `Logstore_test`.
    #[rpc(name = "SLSGroupName")]
    pub sls_group_name: String,
}

/// SLS group config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SLSGroupConfig {
    /// SLS logstore, for example `Logstore-aliyun-all`.
    #[rpc(name = "SLSLogstore")]
    pub sls_logstore: String,
    /// SLS project, for example `aliyun-project`.
    #[rpc(name = "SLSProject")]
    pub sls_project: String,
    /// SLS region, for example `cn-hangzhou`.
    #[rpc(name = "SLSRegion")]
    pub sls_region: String,
    /// SLS user id, for example `120886317861****`.
    #[rpc(name = "SLSUserId")]
    pub sls_user_id: Option<String>,
}

/// Answer of [`ModifyHybridMonitorSLSGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyHybridMonitorSLSGroupResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `NotFound.SLSGroup`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
