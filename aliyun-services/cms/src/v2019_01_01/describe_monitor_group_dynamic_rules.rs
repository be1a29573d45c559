// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMonitorGroupDynamicRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes monitor group dynamic rules.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorGroupDynamicRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::PARAMETER_INVALID, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::S_406, errors::S_409, errors::THROTTLI_NG_EXCEPTION, errors::INTERNAL_ERROR,
        errors::S_503,
    )
)]
pub struct DescribeMonitorGroupDynamicRules {
    /// Group id, for example `123456`.
    pub group_id: i64,
}

/// Answer of [`DescribeMonitorGroupDynamicRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMonitorGroupDynamicRulesResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource.
    #[rpc(wrapper = "Resource")]
    pub resource: Vec<Resource>,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Category.
    pub category: String,
    /// Filter relation.
    pub filter_relation: String,
    /// Filters.
    #[rpc(wrapper = "Filter")]
    pub filters: Vec<Filter>,
}

/// Filter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Filter {
    /// Function.
    pub function: String,
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}
