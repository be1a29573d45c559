// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCollationTimeZones`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes collation time zones.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCollationTimeZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
    )
)]
pub struct DescribeCollationTimeZones {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeCollationTimeZones`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCollationTimeZonesResponse {
    /// Collation time zones.
    #[rpc(wrapper = "CollationTimeZone")]
    pub collation_time_zones: Vec<CollationTimeZone>,
    /// Id of the request.
    pub request_id: String,
}

/// Collation time zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CollationTimeZone {
    /// Description.
    pub description: String,
    /// Standard time offset.
    pub standard_time_offset: String,
    /// Time zone.
    pub time_zone: String,
}
