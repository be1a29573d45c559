// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAvailableCrossRegion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes available cross region.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableCrossRegion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_REGION_FORMAT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::CROSS_BACKUP_NOT_SUPPORT, errors::INVALID_PAGE_NOT_FOUND,
    )
)]
pub struct DescribeAvailableCrossRegion {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeAvailableCrossRegion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAvailableCrossRegionResponse {
    /// Regions.
    #[rpc(wrapper = "Region")]
    pub regions: Vec<String>,
    /// Id of the request.
    pub request_id: String,
}
