// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryNotify`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries notify.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/QueryNotify)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    body,
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = data?.total_record_count,
        size = page_size,
        items = data?.notify_item_list,
        item = NotifyItem
    ),
    errors(errors::PARAM_INVALID, errors::PARAM_INVALID_TIME_END_BEFORE_START)
)]
pub struct QueryNotify {
    /// From, UTC, for example `2022-05-02T08:38:37Z`.
    pub from: String,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// To, UTC, for example `2022-05-09T08:38:37Z`.
    pub to: String,
    /// With confirmed, for example `false`.
    pub with_confirmed: bool,
}

/// Answer of [`QueryNotify`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryNotifyResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Notify item list.
    pub notify_item_list: Vec<NotifyItem>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Total record count, for example `1`.
    pub total_record_count: Option<i64>,
}

/// Notify item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NotifyItem {
    /// Ali uid.
    pub ali_uid: String,
    /// Confirm flag, for example `true`.
    pub confirm_flag: Option<bool>,
    /// Confirmor, for example `0`.
    pub confirmor: Option<i64>,
    /// Gmt created, UTC, for example `2022-04-21T02:04:04Z`.
    pub gmt_created: String,
    /// Gmt modified, UTC, for example `2022-04-21T02:10:47Z`.
    pub gmt_modified: String,
    /// Id, for example `103499`.
    pub id: String,
    /// Idempotent count, for example `0`.
    pub idempotent_count: String,
    /// Idempotent id, for example `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub idempotent_id: String,
    /// Level, for example `error`.
    pub level: String,
    /// Notify element.
    pub notify_element: String,
    /// Template name, for example `InstanceCreateFailed`.
    pub template_name: String,
    /// Type, for example `Sell`.
    pub r#type: String,
}
