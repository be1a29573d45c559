// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeResourceCoverageDetail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes resource coverage detail.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeResourceCoverageDetail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = data?.next_token,
        size = max_results,
        items = data?.items,
        item = Item
    )
)]
pub struct DescribeResourceCoverageDetail {
    /// Bill owner id: -1 to 9223372036854775807, for example `123745698925000`.
    #[rpc(min = -1, max = 9_223_372_036_854_775_807)]
    pub bill_owner_id: Option<i64>,
    /// End period, for example `2021-01-02 00:00:00`.
    pub end_period: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Period type, for example `HOUR`.
    pub period_type: String,
    /// Resource type, for example `RI`.
    pub resource_type: String,
    /// Start period, for example `2021-01-01 00:00:00`.
    pub start_period: String,
}

/// Answer of [`DescribeResourceCoverageDetail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeResourceCoverageDetailResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Items.
    pub items: Vec<Item>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Capacity unit.
    pub capacity_unit: String,
    /// Commodity code, for example `ecs`.
    pub commodity_code: String,
    /// Commodity name.
    pub commodity_name: String,
    /// Coverage percentage, for example `1.0`.
    pub coverage_percentage: Option<f64>,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Deduct quantity, for example `1.0`.
    pub deduct_quantity: Option<f64>,
    /// End time, for example `2021-04-01 01:00:00`.
    pub end_time: String,
    /// Instance id, for example `i-bp1d9x623987rlj0dx4xx`.
    pub instance_id: String,
    /// Instance spec, for example `ecs.t5-lc2m1.nano`.
    pub instance_spec: String,
    /// Payment amount, for example `0.0`.
    pub payment_amount: Option<f64>,
    /// Product code, for example `ecs`.
    pub product_code: String,
    /// Product name.
    pub product_name: String,
    /// Region.
    pub region: String,
    /// Region no, for example `cn-hangzhou-dg-a01`.
    pub region_no: String,
    /// Start time, for example `2021-04-01 00:00:00`.
    pub start_time: String,
    /// Total quantity, for example `1.0`.
    pub total_quantity: Option<f64>,
    /// User id, for example `123745698925000`.
    pub user_id: String,
    /// User name.
    pub user_name: String,
    /// Zone, for example `cn-hangzhou-i`.
    pub zone: String,
    /// Zone name.
    pub zone_name: String,
}
