// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnReportList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN report list.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnReportList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::TIME_PARSE_FAILED, errors::SUBSCRIPTION_ALREADY_EXISTS,
        errors::SUBSCRIPTION_NOT_FOUND, errors::NAME_ALREADY_EXISTS, errors::DELIVER_EXCEED_LIMIT,
    )
)]
pub struct DescribeCdnReportList {
    /// Report id, for example `1`.
    pub report_id: Option<i64>,
}

/// Answer of [`DescribeCdnReportList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnReportListResponse {
    /// Content.
    pub content: Option<Content>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Data.
    #[rpc(name = "data")]
    pub data: Vec<Data>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Deliver.
    #[rpc(name = "deliver")]
    pub deliver: Option<Deliver>,
    /// Report id, for example `1`.
    #[rpc(name = "reportId")]
    pub report_id: String,
}

/// Deliver.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Deliver {
    /// Report.
    #[rpc(name = "report")]
    pub report: Option<Report>,
}

/// Report.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Report {
    /// Format, for example `table`.
    #[rpc(name = "format")]
    pub format: String,
    /// Header.
    #[rpc(name = "header")]
    pub header: Vec<String>,
    /// Out line, for example `0`.
    #[rpc(name = "outLine")]
    pub out_line: Option<i64>,
    /// Out size, for example `0`.
    #[rpc(name = "outSize")]
    pub out_size: Option<i64>,
    /// Shape, for example `line`.
    #[rpc(name = "shape")]
    pub shape: String,
    /// Title, for example `TopUrlByAcc`.
    #[rpc(name = "title")]
    pub title: String,
}
