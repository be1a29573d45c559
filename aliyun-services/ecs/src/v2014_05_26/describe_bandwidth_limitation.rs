// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBandwidthLimitation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes bandwidth limitation.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeBandwidthLimitation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_CHARGE_TYPE, errors::INVALID_PARAM,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_ID_NOT_FOUND_400, errors::INVALID_RESOURCE_TYPE_NOT_FOUND_404,
        errors::INVALID_NETWORK_CATEGORY, errors::INVALID_SPOT_STRATEGY_404,
        errors::INVALID_IO_OPTIMIZED, errors::INVALID_RESOURCE_ID,
        errors::INVALID_INSTANCE_PAY_TYPE, errors::INVALID_OPERATION_TYPE,
    )
)]
pub struct DescribeBandwidthLimitation {
    /// Instance charge type, for example `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Instance type, for example `ecs.g5.large`.
    pub instance_type: String,
    /// Operation type, for example `Upgrade`.
    pub operation_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id, for example `i-bp67acfmxazb4ph***`.
    pub resource_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Spot strategy, for example `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeBandwidthLimitation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBandwidthLimitationResponse {
    /// Bandwidths.
    #[rpc(wrapper = "Bandwidth")]
    pub bandwidths: Vec<Bandwidth>,
    /// Id of the request.
    pub request_id: String,
}

/// Bandwidth.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Bandwidth {
    /// Internet charge type.
    pub internet_charge_type: String,
    /// Max.
    pub max: Option<i64>,
    /// Min.
    pub min: Option<i64>,
    /// Unit.
    pub unit: String,
}
