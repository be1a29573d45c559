// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableMetricRuleBlackList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables metric rule black list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/EnableMetricRuleBlackList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::RESOURCE_CONFLICT, errors::RESOURCE_EXIST, errors::INTERNAL_ERROR,
    )
)]
pub struct EnableMetricRuleBlackList {
    /// Id, for example `a9ad2ac2-3ed9-11ed-b878-0242ac12****`.
    pub id: String,
    /// Is enable, for example `true`.
    pub is_enable: bool,
}

/// Answer of [`EnableMetricRuleBlackList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableMetricRuleBlackListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
