// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMetricRules`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes metric rules.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMetricRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_DENIED_EXCEPTION, errors::LIMIT_EXCEEDED,
        errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND, errors::THROTTLING_EXCEPTION,
        errors::INTERNET_SERVER_ERROR, errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteMetricRules {
    /// Id: at most 100 items.
    #[rpc(max_len = 100, required)]
    pub id: Vec<String>,
}

/// Answer of [`DeleteMetricRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMetricRulesResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
