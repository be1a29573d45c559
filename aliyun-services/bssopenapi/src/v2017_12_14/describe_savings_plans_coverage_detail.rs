// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSavingsPlansCoverageDetail`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes savings plans coverage detail.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeSavingsPlansCoverageDetail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        token = token,
        next = data?.next_token,
        size = max_results,
        items = data?.items,
        item = Item
    )
)]
pub struct DescribeSavingsPlansCoverageDetail {
    /// Bill owner id: -1 to 9223372036854775807, for example `123745698925000`.
    #[rpc(min = -1, max = 9_223_372_036_854_775_807)]
    pub bill_owner_id: Option<i64>,
    /// End period, for example `2021-08-09 00:00:00`.
    pub end_period: Option<String>,
    /// Filter param.
    #[rpc(json)]
    pub filter_param: Option<FilterParam>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Period type, for example `DAY`.
    pub period_type: String,
    /// Start period, for example `2021-07-15 13:40:45`.
    pub start_period: String,
    /// Token.
    pub token: Option<String>,
}

/// Filter param.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct FilterParam {
    /// Dimensions.
    pub dimensions: Vec<Dimension>,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Dimension.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Dimension {
    /// Code.
    pub code: Option<String>,
    /// Select type.
    pub select_type: Option<String>,
    /// Values.
    pub values: Vec<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Code.
    pub code: Option<String>,
    /// Select type.
    pub select_type: Option<String>,
    /// Values.
    pub values: Vec<String>,
}

/// Answer of [`DescribeSavingsPlansCoverageDetail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSavingsPlansCoverageDetailResponse {
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
    /// Where the next page begins.
    pub next_token: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Coverage percentage, for example `0.9`.
    pub coverage_percentage: Option<f64>,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Deduct amount, for example `100.0`.
    pub deduct_amount: Option<f64>,
    /// End period, for example `2021-05-05 15:00:00`.
    pub end_period: String,
    /// Instance id, for example `spn-a1fhs54c243hP22`.
    pub instance_id: String,
    /// Instance spec, for example `7th_generation_X86_group`.
    pub instance_spec: String,
    /// Owner id, for example `1906589291020438`.
    pub owner_id: String,
    /// Postpaid cost, for example `200.0`.
    pub postpaid_cost: Option<f64>,
    /// Region.
    pub region: String,
    /// Start period, for example `2021-05-05 14:00:00`.
    pub start_period: String,
    /// Total amount, for example `100.0`.
    pub total_amount: Option<f64>,
    /// User id, for example `2831685687844416`.
    pub user_id: String,
    /// User name.
    pub user_name: String,
}
