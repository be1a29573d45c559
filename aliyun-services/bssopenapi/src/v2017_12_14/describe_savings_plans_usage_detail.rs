// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSavingsPlansUsageDetail`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes savings plans usage detail.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeSavingsPlansUsageDetail)
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
pub struct DescribeSavingsPlansUsageDetail {
    /// Bill owner id: -1 to 9223372036854775807, for example `123745698925000`.
    #[rpc(min = -1, max = 9_223_372_036_854_775_807)]
    pub bill_owner_id: Option<i64>,
    /// End period, for example `2021-01-02 00:00:00`.
    pub end_period: Option<String>,
    /// Filter param.
    #[rpc(json)]
    pub filter_param: Option<FilterParam>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Period type, for example `HOUR`.
    pub period_type: String,
    /// Start period, for example `2021-01-01 00:00:00`.
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

/// Answer of [`DescribeSavingsPlansUsageDetail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSavingsPlansUsageDetailResponse {
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
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Deduct value, for example `3.94`.
    pub deduct_value: Option<f64>,
    /// End period, for example `2021-08-09 00:00:00`.
    pub end_period: String,
    /// Instance id, for example `spn-a1fhs54c243hP22`.
    pub instance_id: String,
    /// Pool value, for example `29.84`.
    pub pool_value: Option<f64>,
    /// Postpaid cost, for example `4.2`.
    pub postpaid_cost: Option<f64>,
    /// Saved cost, for example `0.08`.
    pub saved_cost: Option<f64>,
    /// Start period, for example `2021-08-01 00:00:00`.
    pub start_period: String,
    /// Status, for example `-1`.
    pub status: String,
    /// Type.
    pub r#type: String,
    /// Usage percentage, for example `0.9`.
    pub usage_percentage: Option<f64>,
    /// User id, for example `123745698925000`.
    pub user_id: String,
    /// User name.
    pub user_name: String,
}
