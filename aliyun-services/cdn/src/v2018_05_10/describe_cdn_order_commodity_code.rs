// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnOrderCommodityCode`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN order commodity code.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnOrderCommodityCode)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCdnOrderCommodityCode {
    /// Commodity code, for example `xxx`.
    pub commodity_code: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnOrderCommodityCode`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnOrderCommodityCodeResponse {
    /// Order commodity code, for example `xxx`.
    pub order_commodity_code: String,
    /// Id of the request.
    pub request_id: String,
}
