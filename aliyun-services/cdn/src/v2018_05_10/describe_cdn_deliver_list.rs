// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnDeliverList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN deliver list.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDeliverList)
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
pub struct DescribeCdnDeliverList {
    /// Deliver id, for example `3`.
    pub deliver_id: Option<i64>,
}

/// Answer of [`DescribeCdnDeliverList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnDeliverListResponse {
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
    /// Create time, UTC, for example `2021-12-30T10:29:29Z`.
    #[rpc(name = "createTime")]
    pub create_time: String,
    /// Crontab, for example `00 00 08 * * ?`.
    #[rpc(name = "crontab")]
    pub crontab: String,
    /// Deliver.
    #[rpc(name = "deliver")]
    pub deliver: Option<Deliver>,
    /// Deliver id, for example `1`.
    #[rpc(name = "deliverId")]
    pub deliver_id: String,
    /// Dm list.
    #[rpc(name = "dmList")]
    pub dm_list: Vec<String>,
    /// Frequency, for example `d`.
    #[rpc(name = "frequency")]
    pub frequency: String,
    /// Name, for example `xxxx`.
    #[rpc(name = "name")]
    pub name: String,
    /// Reports.
    #[rpc(name = "reports")]
    pub reports: Vec<Report>,
    /// Status, for example `enable`.
    #[rpc(name = "status")]
    pub status: String,
    /// Time end format, for example `-1d`.
    #[rpc(name = "timeEndFormat")]
    pub time_end_format: String,
    /// Time from format, for example `-1d`.
    #[rpc(name = "timeFromFormat")]
    pub time_from_format: String,
}

/// Deliver.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Deliver {
    /// Email.
    #[rpc(name = "email")]
    pub email: Option<Email>,
}

/// Email.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Email {
    /// To.
    #[rpc(name = "to")]
    pub to: Vec<String>,
}

/// Report.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Report {
    /// Report id, for example `1`.
    #[rpc(name = "reportId")]
    pub report_id: String,
}
