// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `IgnoreEvaluationResults`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Operation `IgnoreEvaluationResults`.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/IgnoreEvaluationResults)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(errors::NO_PERMISSION, errors::SERVICE_UNAVAILABLE)
)]
pub struct IgnoreEvaluationResults {
    /// Config rule id, for example `cr-7e72626622af0051****`.
    pub config_rule_id: String,
    /// Ignore date, for example `2022-06-01`.
    pub ignore_date: Option<String>,
    /// Reason, for example `Test ignore.`.
    pub reason: Option<String>,
    /// Resources.
    #[rpc(json, required)]
    pub resources: Vec<Resource>,
}

/// Resource.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Resource {
    /// Region, for example `cn-beijing`.
    pub region: String,
    /// Resource account id.
    pub resource_account_id: i64,
    /// Resource id, for example `lb-hp3a3b4ztyfm2plgm****`.
    pub resource_id: String,
    /// Resource type, for example `ACS::SLB::LoadBalancer`.
    pub resource_type: String,
}

/// Answer of [`IgnoreEvaluationResults`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IgnoreEvaluationResultsResponse {
    /// Id of the request.
    pub request_id: String,
}
