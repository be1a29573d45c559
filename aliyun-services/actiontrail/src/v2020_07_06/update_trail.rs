// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateTrail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates trail.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/UpdateTrail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REPEAT_OSS_BUCKET, errors::SLS_PROJECT_DOES_NOT_EXIST_EXCEPTION,
        errors::INCOMPLETE_SIGNATURE, errors::INVALID_DELIVERY_CONFIGURATION_EXCEPTION,
        errors::INVALID_PREFIX_EXCEPTION, errors::INSUFFICIENT_BUCKET_POLICY_EXCEPTION,
        errors::INSUFFICIENT_SLS_POLICY_EXCEPTION, errors::TRAIL_NOT_FOUND_EXCEPTION,
        errors::BUCKET_DOES_NOT_EXIST_EXCEPTION,
    )
)]
pub struct UpdateTrail {
    /// Event rw, for example `All`.
    #[rpc(name = "EventRW")]
    pub event_rw: Option<String>,
    /// Max compute project ARN.
    pub max_compute_project_arn: Option<String>,
    /// Max compute write role ARN.
    pub max_compute_write_role_arn: Option<String>,
    /// Name, for example `trail-test`.
    pub name: String,
    /// OSs bucket name, for example `audit-log`.
    pub oss_bucket_name: Option<String>,
    /// OSs key prefix, for example `at-product-account-audit-B`.
    pub oss_key_prefix: Option<String>,
    /// OSs write role ARN.
    pub oss_write_role_arn: Option<String>,
    /// SLS project ARN, for example `acs:log:cn-shanghai:151266687691****:project/test-project`.
    pub sls_project_arn: Option<String>,
    /// SLS write role ARN.
    pub sls_write_role_arn: Option<String>,
    /// Trail region, for example `All`.
    pub trail_region: Option<String>,
}

/// Answer of [`UpdateTrail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateTrailResponse {
    /// Event rw, for example `Write`.
    #[rpc(name = "EventRW")]
    pub event_rw: String,
    /// Home region, for example `cn-hangzhou`.
    pub home_region: String,
    /// Max compute project ARN.
    pub max_compute_project_arn: String,
    /// Max compute write role ARN.
    pub max_compute_write_role_arn: String,
    /// Name, for example `trail-test`.
    pub name: String,
    /// OSs bucket name, for example `audit-log`.
    pub oss_bucket_name: String,
    /// OSs key prefix, for example `at-product-account-audit-B`.
    pub oss_key_prefix: String,
    /// OSs write role ARN.
    pub oss_write_role_arn: String,
    /// Id of the request.
    pub request_id: String,
    /// SLS project ARN, for example `acs:log:cn-hangzhou:151266687691****:project/test-project`.
    pub sls_project_arn: String,
    /// SLS write role ARN.
    pub sls_write_role_arn: String,
    /// Trail region, for example `All`.
    pub trail_region: String,
}
