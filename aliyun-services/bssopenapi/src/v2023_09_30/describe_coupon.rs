// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCoupon`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes coupon.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/DescribeCoupon)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS,
    paginate(page = current_page, total = total_count, size = page_size, items = data, item = Data)
)]
pub struct DescribeCoupon {
    /// Coupon id, for example `351430260343`.
    pub coupon_id: Option<i64>,
    /// Coupon no, for example `554863270150`.
    pub coupon_no: Option<String>,
    /// Coupon template id list.
    #[rpc(json)]
    pub coupon_template_id_list: Vec<i64>,
    /// Coupon type, for example `CERTAIN`.
    pub coupon_type: Option<String>,
    /// Number of the page, from 1.
    pub current_page: i32,
    /// Ec id account ids.
    #[rpc(json)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Effective end time, for example `1708423156000`.
    pub effective_end_time: Option<i64>,
    /// Effective start time, for example `1684750028000`.
    pub effective_start_time: Option<i64>,
    /// Expire end date, for example `1708423156000`.
    pub expire_end_date: Option<i64>,
    /// Expire start date, for example `1684750028000`.
    pub expire_start_date: Option<i64>,
    /// Include share.
    pub include_share: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Items a page.
    pub page_size: i32,
    /// Product code.
    pub product_code: Option<String>,
    /// Status, for example `AVAILABLE`.
    pub status: Option<String>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1501603440974415`.
    pub ec_id: Option<String>,
}

/// Answer of [`DescribeCoupon`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCouponResponse {
    /// Number of the page, from 1.
    pub current_page: Option<i64>,
    /// Data.
    pub data: Vec<Data>,
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
    /// Amount, for example `9929.750000`.
    pub amount: String,
    /// Certain amount.
    pub certain_amount: String,
    /// Coupon id, for example `59243658`.
    pub coupon_id: String,
    /// Coupon no, for example `731074910070`.
    pub coupon_no: String,
    /// Coupon type, for example `CERTAIN`.
    pub coupon_type: String,
    /// Coupon type name, for example `满减券`.
    pub coupon_type_name: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// End time, UTC, for example `2021-03-06T15:12Z`.
    pub end_time: String,
    /// First buy.
    pub first_buy: Option<bool>,
    /// Gmt create, UTC, for example `2021-03-02T15:12Z`.
    pub gmt_create: String,
    /// Item names.
    pub item_names: Vec<String>,
    /// Money limit, for example `无订单金额限制`.
    pub money_limit: String,
    /// Order time rule.
    pub order_time_rule: String,
    /// Remain amount, for example `100.00`.
    pub remain_amount: String,
    /// Remark, for example `新买28号`.
    pub remark: String,
    /// Share uid list.
    pub share_uid_list: Vec<ShareUid>,
    /// Show set deduct tag button, for example `true`.
    pub show_set_deduct_tag_button: Option<bool>,
    /// Site, for example `CHINA`.
    pub site: String,
    /// Site name, for example `官网自营`.
    pub site_name: String,
    /// Start time, UTC, for example `2021-03-02T15:12Z`.
    pub start_time: String,
    /// Status, for example `Available`.
    pub status: String,
    /// Suit account, for example `1902671110151254`.
    pub suit_account: String,
    /// Suit item type, for example `all`.
    pub suit_item_type: String,
    /// Universal type, for example `UNIVERSAL`.
    pub universal_type: String,
    /// Yh order types.
    pub yh_order_types: Vec<String>,
}

/// Share uid.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ShareUid {
    /// Uid, for example `1902671110151254`.
    pub uid: String,
    /// User nick, for example `阿里云计算有限公司`.
    pub user_nick: String,
}
