// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartAggregateRemediation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Starts aggregate remediation.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/StartAggregateRemediation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct StartAggregateRemediation {
    /// Aggregator id, for example `ca-6b4a626622af0012****`.
    pub aggregator_id: String,
    /// Config rule id, for example `cr-6b7c626622af00b4****`.
    pub config_rule_id: String,
    /// Resource account id.
    pub resource_account_id: Option<i64>,
    /// Resource id, for example `vpc-xxx`.
    pub resource_id: Option<String>,
    /// Resource region id, for example `cn-hangzhou`.
    pub resource_region_id: Option<String>,
    /// Resource type, for example `ACS::VPC::VPC`.
    pub resource_type: Option<String>,
}

/// Answer of [`StartAggregateRemediation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartAggregateRemediationResponse {
    /// Data, for example `true`.
    pub data: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
