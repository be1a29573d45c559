// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryResourcePackageInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries resource package instances.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryResourcePackageInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.instances,
        item = Instance
    ),
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::MISSING_PARAMETER,
        errors::INVALID_PARAMETER, errors::INVALID_OWNER, errors::OWNER_ID_INVALID,
        errors::OWNER_ID_MISSING, errors::INTERNAL_ERROR_500,
    )
)]
pub struct QueryResourcePackageInstances {
    /// Expiry time end, UTC, for example `2020-02-02T13:00:00Z`.
    pub expiry_time_end: Option<String>,
    /// Expiry time start, UTC, for example `2020-02-02T12:00:00Z`.
    pub expiry_time_start: Option<String>,
    /// Include partner, for example `true`.
    pub include_partner: Option<bool>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Product code, for example `rds`.
    pub product_code: Option<String>,
}

/// Answer of [`QueryResourcePackageInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryResourcePackageInstancesResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Page, for example `1`.
    pub page: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `12`.
    pub total: Option<i64>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Host id, for example `cn`.
    pub host_id: String,
    /// Instances.
    #[rpc(wrapper = "Instance")]
    pub instances: Vec<Instance>,
    /// Page num, for example `1`.
    pub page_num: String,
    /// Items a page.
    pub page_size: String,
    /// Items on all pages.
    pub total_count: String,
}

/// Instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Instance {
    /// Applicable products.
    #[rpc(wrapper = "Product")]
    pub applicable_products: Vec<String>,
    /// Commodity code, for example `rds`.
    pub commodity_code: String,
    /// Deduct type, for example `Absolute`.
    pub deduct_type: String,
    /// Effective time, UTC, for example `2018-09-12T09:51:56Z`.
    pub effective_time: String,
    /// Expiry time, UTC, for example `2019-03-12T16:00:00Z`.
    pub expiry_time: String,
    /// Instance id, for example `OSSBAG-cn-v0h1s4hma01`.
    pub instance_id: String,
    /// Package type, for example `FPT_ossbag_absolute_Storage_sh`.
    pub package_type: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Remaining amount, for example `40.000`.
    pub remaining_amount: String,
    /// Remaining amount unit, for example `GB`.
    pub remaining_amount_unit: String,
    /// Remark.
    pub remark: String,
    /// Status, for example `Available`.
    pub status: String,
    /// Total amount, for example `40.000`.
    pub total_amount: String,
    /// Total amount unit, for example `GB`.
    pub total_amount_unit: String,
}
