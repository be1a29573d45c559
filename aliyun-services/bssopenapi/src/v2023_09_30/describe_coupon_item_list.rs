// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCouponItemList`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes coupon item list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/DescribeCouponItemList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS,
    paginate(page = current_page, total = total_count, size = page_size, items = data, item = Data)
)]
pub struct DescribeCouponItemList {
    /// Coupon id, for example `59104570`.
    pub coupon_id: Option<i64>,
    /// Number of the page, from 1.
    pub current_page: Option<i32>,
    /// Ec id account ids.
    #[rpc(json)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Name, for example `云服务器ECS`.
    pub name: Option<String>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1004064243473974`.
    pub ec_id: String,
}

/// Answer of [`DescribeCouponItemList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCouponItemListResponse {
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
    /// Code, for example `vm`.
    pub code: String,
    /// Name, for example `云服务器ECS`.
    pub name: String,
}
