// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryMonthlySlaList`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Queries monthly SLA list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/QueryMonthlySlaList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS,
    paginate(page = current_page, total = total_count, size = page_size, items = data, item = Data)
)]
pub struct QueryMonthlySlaList {
    /// Number of the page, from 1.
    #[rpc(query)]
    pub current_page: Option<i32>,
    /// Ec id account ids.
    #[rpc(dotted, query)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid, for example `2684201000001`.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// Items a page.
    #[rpc(query)]
    pub page_size: Option<i32>,
    /// Instance ids.
    pub instance_ids: Vec<String>,
    /// Months.
    pub months: Vec<i32>,
    /// Pay statuses.
    pub pay_statuses: Vec<i32>,
    /// Product codes.
    pub product_codes: Vec<String>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1501603440974415`.
    pub ec_id: Option<String>,
}

/// Answer of [`QueryMonthlySlaList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryMonthlySlaListResponse {
    /// Number of the page, from 1.
    pub current_page: Option<i64>,
    /// Data.
    pub data: Vec<Data>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Available rate, for example `99.9155`.
    pub available_rate: Option<f64>,
    /// Damaged id, for example `9b7***9413`.
    pub damaged_id: String,
    /// Instance id, for example `OSSBAG-cn-0xl0n****003`.
    pub instance_id: String,
    /// Month, for example `202603`.
    pub month: Option<i64>,
    /// Monthly service charge, for example `365.0`.
    pub monthly_service_charge: Option<f64>,
    /// Pay description, for example `SLA compensation`.
    pub pay_description: String,
    /// Pay rate, for example `10.0`.
    pub pay_rate: Option<f64>,
    /// Pay status, for example `1`.
    pub pay_status: Option<i64>,
    /// Product code, for example `oss`.
    pub product_code: String,
    /// Should pay sum, for example `36.5`.
    pub should_pay_sum: Option<f64>,
}
