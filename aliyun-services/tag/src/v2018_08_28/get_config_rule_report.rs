// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetConfigRuleReport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets config rule report.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/GetConfigRuleReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS
)]
pub struct GetConfigRuleReport {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Target id, for example `154950938137****`.
    pub target_id: Option<String>,
    /// Target type, for example `USER`.
    pub target_type: Option<String>,
    /// User type, for example `USER`.
    pub user_type: Option<String>,
}

/// Answer of [`GetConfigRuleReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetConfigRuleReportResponse {
    /// Data.
    pub data: Option<Data>,
    /// HTTP status code, for example `200`.
    pub http_status_code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Created time, for example `1655089159000`.
    pub created_time: Option<i64>,
    /// Report id, for example `crp-ao0786618088006c****`.
    pub report_id: String,
    /// Target id, for example `154950938137****`.
    pub target_id: String,
    /// Target type, for example `ACCOUNT`.
    pub target_type: String,
}
