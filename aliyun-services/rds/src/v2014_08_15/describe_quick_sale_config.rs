// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeQuickSaleConfig`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Describes quick sale config.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeQuickSaleConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA,
    )
)]
pub struct DescribeQuickSaleConfig {
    /// Commodity, for example `rds`.
    pub commodity: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DescribeQuickSaleConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeQuickSaleConfigResponse {
    /// Commodity, for example `rds`.
    pub commodity: String,
    /// Items.
    pub items: JsonValue,
    /// Id of the request.
    pub request_id: String,
}
