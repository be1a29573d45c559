// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceComplianceGroupByResourceType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets resource compliance group by resource type.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetResourceComplianceGroupByResourceType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_AGGREGATOR_ID_VALUE, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetResourceComplianceGroupByResourceType {
    /// Config rule ids, for example `cr-a5c6626622af0058****`.
    pub config_rule_ids: Option<String>,
}

/// Answer of [`GetResourceComplianceGroupByResourceType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceComplianceGroupByResourceTypeResponse {
    /// Compliance result.
    #[rpc(wrapper = "ComplianceResultList")]
    pub compliance_result: Vec<ComplianceResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Compliance result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ComplianceResult {
    /// Compliances.
    pub compliances: Vec<Compliance>,
    /// Resource type.
    pub resource_type: String,
}

/// Compliance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Compliance {
    /// Compliance type.
    pub compliance_type: String,
    /// Count.
    pub count: Option<i64>,
}
