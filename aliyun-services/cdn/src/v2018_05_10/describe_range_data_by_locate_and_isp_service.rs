// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRangeDataByLocateAndIspService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes range data by locate and isp service.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeRangeDataByLocateAndIspService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED, errors::INVALID_TIME_VALUE_NOT_SUPPORTED,
    )
)]
pub struct DescribeRangeDataByLocateAndIspService {
    /// Domain names, for example `example.com`.
    pub domain_names: String,
    /// End time, UTC, for example `2019-11-30T05:40:00Z`.
    pub end_time: String,
    /// Isp names, for example `unicom`.
    pub isp_names: Option<String>,
    /// Location names, for example `liaoning,guangxi`.
    pub location_names: Option<String>,
    /// Start time, UTC, for example `2019-11-30T05:33:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeRangeDataByLocateAndIspService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRangeDataByLocateAndIspServiceResponse {
    /// JSON result.
    pub json_result: String,
    /// Id of the request.
    pub request_id: String,
}
