// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRegions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes regions.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRegions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::INVALID_ACCEPT_LANGUAGE_NOT_FOUND,
    )
)]
pub struct DescribeRegions {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeRegions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRegionsResponse {
    /// Regions.
    #[rpc(wrapper = "RDSRegion")]
    pub regions: Vec<Region>,
    /// Id of the request.
    pub request_id: String,
}

/// Region.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Region {
    /// Local name.
    pub local_name: String,
    /// Region endpoint.
    pub region_endpoint: String,
    /// Region id.
    pub region_id: String,
    /// Zone id.
    pub zone_id: String,
    /// Zone name.
    pub zone_name: String,
}
