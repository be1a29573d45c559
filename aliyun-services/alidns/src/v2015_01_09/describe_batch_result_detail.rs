// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBatchResultDetail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes batch result detail.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeBatchResultDetail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = batch_result_details,
        item = BatchResultDetail
    )
)]
pub struct DescribeBatchResultDetail {
    /// Batch type, for example `DOMAIN_ADD`.
    pub batch_type: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Status, for example `SUCCESS`.
    pub status: Option<String>,
    /// Task id, for example `83618818`.
    pub task_id: Option<i64>,
}

/// Answer of [`DescribeBatchResultDetail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBatchResultDetailResponse {
    /// Batch result details.
    #[rpc(wrapper = "BatchResultDetail")]
    pub batch_result_details: Vec<BatchResultDetail>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Batch result detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchResultDetail {
    /// Batch type.
    pub batch_type: String,
    /// Domain.
    pub domain: String,
    /// Line.
    pub line: String,
    /// New rr.
    pub new_rr: String,
    /// New value.
    pub new_value: String,
    /// Operate date str.
    pub operate_date_str: String,
    /// Priority.
    pub priority: String,
    /// Reason.
    pub reason: String,
    /// Record id.
    pub record_id: String,
    /// Remark.
    pub remark: String,
    /// Rr.
    pub rr: String,
    /// Rr status.
    pub rr_status: String,
    /// Status.
    pub status: Option<bool>,
    /// TTL.
    pub ttl: String,
    /// Type.
    pub r#type: String,
    /// Value.
    pub value: String,
}
