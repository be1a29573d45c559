// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCompliance`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Describes compliance.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/DescribeCompliance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    errors(errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct DescribeCompliance {
    /// Compliance type, for example `COMPLIANT`.
    pub compliance_type: Option<ComplianceType>,
    /// Config rule id, for example `cr-12b398b633820012****`.
    pub config_rule_id: Option<String>,
    /// Member id, for example `1234567`.
    pub member_id: Option<i64>,
    /// Multi account: default `false`, for example `false`.
    pub multi_account: Option<bool>,
    /// Resource id, for example `i-bp151g9tpto890zr****`.
    pub resource_id: Option<String>,
    /// Resource type, for example `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
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
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeCompliance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeComplianceResponse {
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
    /// Compliance type, for example `COMPLIANT`.
    pub compliance_type: String,
    /// Count, for example `13`.
    pub count: Option<i64>,
}
