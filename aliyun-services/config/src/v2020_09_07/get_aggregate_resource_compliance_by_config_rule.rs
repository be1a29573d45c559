// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateResourceComplianceByConfigRule`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Gets aggregate resource compliance by config rule.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateResourceComplianceByConfigRule)
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
pub struct GetAggregateResourceComplianceByConfigRule {
    /// Aggregator id, for example `ca-a4e5626622af0079****`.
    pub aggregator_id: String,
    /// Compliance type, for example `COMPLIANT`.
    pub compliance_type: Option<ComplianceType>,
    /// Config rule id, for example `cr-d369626622af008e****`.
    pub config_rule_id: String,
    /// Resource account id.
    pub resource_account_id: Option<i64>,
    /// Resource owner id.
    #[deprecated = "the vendor advises against it"]
    pub resource_owner_id: Option<i64>,
}

/// What `ComplianceType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ComplianceType {
    /// `COMPLIANT`.
    #[rpc(name = "COMPLIANT")]
    Compliant,
    /// `NON_COMPLIANT`.
    #[rpc(name = "NON_COMPLIANT")]
    NonCompliant,
    /// `NOT_APPLICABLE`.
    #[rpc(name = "NOT_APPLICABLE")]
    NotApplicable,
    /// `INSUFFICIENT_DATA`.
    #[rpc(name = "INSUFFICIENT_DATA")]
    InsufficientData,
    /// `IGNORED`.
    #[rpc(name = "IGNORED")]
    Ignored,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`GetAggregateResourceComplianceByConfigRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateResourceComplianceByConfigRuleResponse {
    /// Compliance result.
    pub compliance_result: Option<ComplianceResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Compliance result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ComplianceResult {
    /// Compliances.
    pub compliances: Vec<Compliance>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Compliance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Compliance {
    /// Compliance type.
    pub compliance_type: String,
    /// Count.
    pub count: Option<i64>,
}
