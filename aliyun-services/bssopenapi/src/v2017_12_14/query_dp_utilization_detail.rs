// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryDPUtilizationDetail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries dp utilization detail.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryDPUtilizationDetail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INTERNAL_ERROR, errors::INVALID_OWNER, errors::INVALID_PARAMETER,
        errors::MISSING_PARAMETER, errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED,
        errors::INVALID_INSTANCE_SPEC, errors::INVALID_QUERY_TIME, errors::COMMODITY_NOT_SUPPORTED,
    )
)]
pub struct QueryDPUtilizationDetail {
    /// Commodity code, for example `ecsRi`.
    pub commodity_code: Option<String>,
    /// Deducted instance id, for example `oss-123123`.
    pub deducted_instance_id: Option<String>,
    /// End time, for example `2019-05-23 12:00:00`.
    pub end_time: String,
    /// Include share, for example `true`.
    pub include_share: bool,
    /// Instance id, for example `oss-123123`.
    pub instance_id: Option<String>,
    /// Instance spec, for example `Instancetyp`.
    pub instance_spec: Option<String>,
    /// Last token.
    pub last_token: Option<String>,
    /// Limit, for example `20`.
    pub limit: Option<i32>,
    /// Prod code, for example `oss`.
    pub prod_code: Option<String>,
    /// Start time, for example `2019-05-23 12:00:00`.
    pub start_time: String,
}

/// Answer of [`QueryDPUtilizationDetail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryDPUtilizationDetailResponse {
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
    /// Where the next page begins.
    pub next_token: String,
}

/// Detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Detail {
    /// Deduct date, for example `2019/5/23 12:00`.
    pub deduct_date: String,
    /// Deduct factor total, for example `1.0`.
    pub deduct_factor_total: Option<f64>,
    /// Deduct hours, for example `24.0`.
    pub deduct_hours: Option<f64>,
    /// Deduct measure, for example `1.0`.
    pub deduct_measure: Option<f64>,
    /// Deduct quantity, for example `1.0`.
    pub deduct_quantity: Option<f64>,
    /// Deducted commodity code, for example `rds`.
    pub deducted_commodity_code: String,
    /// Deducted instance id, for example `oss-123123`.
    pub deducted_instance_id: String,
    /// Deducted product detail, for example `ApsaraDB RDS`.
    pub deducted_product_detail: String,
    /// Instance id, for example `oss-123123`.
    pub instance_id: String,
    /// Instance spec, for example `rds.mysql.s3.large`.
    pub instance_spec: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Res code, for example `PutRequest`.
    pub res_code: String,
    /// Share uid, for example `1111111111`.
    pub share_uid: String,
    /// Uid, for example `1111111111`.
    pub uid: String,
}
