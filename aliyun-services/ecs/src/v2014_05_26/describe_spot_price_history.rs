// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSpotPriceHistory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes spot price history.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSpotPriceHistory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::INVALID_PARAMS_START_TIME,
        errors::INVALID_PARAMS_END_TIME, errors::ABS_ABS_INVALID_SPOT_INSTANCE_UID,
        errors::INVALID_PARAMS_NETWORK_TYPE, errors::INVALID_PARAMS_IO_OPTIMIZED,
        errors::INVALID_PARAMS_OS_TYPE, errors::ABS_IO_OPTIMIZED_VALUE_NOT_SUPPORTED,
        errors::INVALID_ZONE_ID_NOT_FOUND_400, errors::INVALID_PARAMS_ZONE_ID,
        errors::INVALID_PARAMS_REGION_ID, errors::INVALID_PARAMS_INSTANCE_TYPE,
        errors::INVALID_PARAMS_PAGE_SIZE, errors::INVALID_PARAMS_OFFSET,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::DEPENDENCY_VIOLATION_IO_OPTIMIZED_400, errors::INVALID_SPOT_DURATION,
        errors::OPERATION_DENIED_QUERY_FAIL, errors::INVALID_USER_TYPE_NOT_SUPPORTED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::FORBEDDEN_NOT_SUPPORT_RAM,
        errors::FORBBIDEN_SUB_USER, errors::OPERATION_DENIED_REGION_ID_NOT_SUPPORTED,
        errors::OPERATION_DENIED_FLAVOR_NOT_SUPPORTED,
        errors::OPERATION_DENIED_TIMESTAMP_NOT_SUPPORTED,
    )
)]
pub struct DescribeSpotPriceHistory {
    /// End time, UTC, for example `2017-08-22T08:45:08Z`.
    pub end_time: Option<String>,
    /// Instance type, for example `ecs.t1.xsmall`.
    pub instance_type: String,
    /// Io optimized, for example `optimized`.
    pub io_optimized: Option<String>,
    /// Network type, for example `vpc`.
    pub network_type: String,
    /// OS type, for example `linux`.
    #[rpc(name = "OSType")]
    pub os_type: Option<String>,
    /// Offset, for example `0`.
    pub offset: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Spot duration, for example `1`.
    pub spot_duration: Option<i32>,
    /// Start time, UTC, for example `2017-08-22T08:45:08Z`.
    pub start_time: Option<String>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeSpotPriceHistory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSpotPriceHistoryResponse {
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Next offset, for example `1000`.
    pub next_offset: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Spot prices.
    #[rpc(wrapper = "SpotPriceType")]
    pub spot_prices: Vec<SpotPrice>,
}

/// Spot price.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SpotPrice {
    /// Instance type.
    pub instance_type: String,
    /// Io optimized.
    pub io_optimized: String,
    /// Network type.
    pub network_type: String,
    /// Origin price.
    pub origin_price: Option<f64>,
    /// Spot price.
    pub spot_price: Option<f64>,
    /// Timestamp.
    pub timestamp: String,
    /// Zone id.
    pub zone_id: String,
}
