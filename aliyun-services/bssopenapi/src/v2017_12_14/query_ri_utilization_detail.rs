// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryRIUtilizationDetail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries ri utilization detail.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryRIUtilizationDetail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.detail_list,
        item = Detail
    ),
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::MISSING_PARAMETER,
        errors::INVALID_PARAMETER, errors::INVALID_OWNER, errors::INTERNAL_ERROR,
        errors::INVALID_QUERY_TIME, errors::INVALID_INSTANCE_SPEC, errors::COMMODITY_NOT_SUPPORTED,
    )
)]
pub struct QueryRIUtilizationDetail {
    /// Deducted instance id, for example `jsdgfsdhgsdjh`.
    pub deducted_instance_id: Option<String>,
    /// End time, for example `2019-05-23 12:00:00`.
    pub end_time: String,
    /// Instance spec, for example `Instancetyp`.
    pub instance_spec: Option<String>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Ri commodity code, for example `ecsRi`.
    #[rpc(name = "RICommodityCode")]
    pub ri_commodity_code: String,
    /// Ri instance id, for example `dsudfgdsjh`.
    #[rpc(name = "RIInstanceId")]
    pub ri_instance_id: Option<String>,
    /// Start time, for example `2019-05-23 12:00:00`.
    pub start_time: String,
}

/// Answer of [`QueryRIUtilizationDetail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryRIUtilizationDetailResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful！`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Detail list.
    #[rpc(wrapper = "DetailList")]
    pub detail_list: Vec<Detail>,
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Detail {
    /// Deduct date, for example `2019-05-23 12:00:00`.
    pub deduct_date: String,
    /// Deduct factor total, for example `1.0`.
    pub deduct_factor_total: Option<f64>,
    /// Deduct hours, for example `24`.
    pub deduct_hours: String,
    /// Deduct quantity, for example `1.0`.
    pub deduct_quantity: Option<f64>,
    /// Deducted commodity code, for example `rds`.
    pub deducted_commodity_code: String,
    /// Deducted instance id, for example `safdffghfgh`.
    pub deducted_instance_id: String,
    /// Deducted product detail, for example `ApsaraDB RDS`.
    pub deducted_product_detail: String,
    /// Instance spec, for example `rds.mysql.s3.large`.
    pub instance_spec: String,
    /// Ri instance id, for example `324253645`.
    #[rpc(name = "RIInstanceId")]
    pub ri_instance_id: String,
}
