// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePreloadDetailById`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes preload detail by id.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribePreloadDetailById)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_TASK_ID_MALFORMED, errors::DOMAIN_NAME_OVER_LIMIT,
        errors::INVALID_PARAMETERS, errors::INVALID_TIME, errors::TOO_MANY_REQUESTS,
    )
)]
pub struct DescribePreloadDetailById {
    /// Task id.
    pub task_id: String,
}

/// Answer of [`DescribePreloadDetailById`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePreloadDetailByIdResponse {
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// URL details.
    pub url_details: Vec<UrlDetail>,
}

/// URL detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UrlDetail {
    /// Creation time, UTC, for example `2022-11-23T02:26:56Z`.
    pub creation_time: String,
    /// Domain, for example `example.com`.
    pub domain: String,
    /// End time, UTC, for example `2022-11-23T02:27:00Z`.
    pub end_time: String,
    /// Process, for example `100%`.
    pub process: String,
    /// Ret code, for example `0`.
    pub ret_code: String,
    /// Status, for example `Complete`.
    pub status: String,
    /// Task id.
    pub task_id: String,
    /// URLs.
    pub urls: Vec<Url>,
}

/// URL.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Url {
    /// Description, for example `Successfully preloaded`.
    pub description: String,
    /// Success, for example `47%`.
    pub success: String,
    /// URL, for example `/abc.jpg`.
    pub url: String,
}
