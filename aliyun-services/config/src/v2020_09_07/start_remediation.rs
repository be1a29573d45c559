// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartRemediation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Starts remediation.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/StartRemediation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REMEDIATION_TEMPLATE_NOT_EXIST,
        errors::REMEDIATION_INPUT_PARAM_IN_CONSISTENT_WITH_RULE,
        errors::NO_PERMISSION_CREATE_REMEDIATION_SLR,
    )
)]
pub struct StartRemediation {
    /// Config rule id, for example `cr-8a973ac2e2be00a2****`.
    pub config_rule_id: String,
    /// Resource id, for example `vpc-xxx`.
    pub resource_id: Option<String>,
    /// Resource region id, for example `cn-hangzhou`.
    pub resource_region_id: Option<String>,
    /// Resource type, for example `ACS::VPC::VPC`.
    pub resource_type: Option<String>,
}

/// Answer of [`StartRemediation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartRemediationResponse {
    /// Data, for example `true`.
    pub data: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
