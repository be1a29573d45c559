// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateHybridMonitorSLSGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates hybrid monitor SLS group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateHybridMonitorSLSGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::INVALID_AUTHORIZATION, errors::RESOURCE_NOT_FOUND,
        errors::S_409, errors::S_412, errors::S_500, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateHybridMonitorSLSGroup {
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
    /// SLS logstore, for example `Logstore-ECS`.
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

/// Answer of [`CreateHybridMonitorSLSGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateHybridMonitorSLSGroupResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `Duplicate.SLSGroup`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
