// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRegionInfos`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes region infos.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRegionInfos)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::INVAILD_ENGINE_IN_REGION_NOT_AVAILABLE,
        errors::OPERATION_DENIED, errors::REGION_UNAUTHORIZED,
        errors::QUOTA_EXCEEDED_CREATE_INSTANCE, errors::FORBIDDEN_AUTHENTICATION,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DescribeRegionInfos {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeRegionInfos`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRegionInfosResponse {
    /// Regions.
    #[rpc(wrapper = "RDSRegion")]
    pub regions: Vec<Region>,
    /// Id of the request.
    pub request_id: String,
}

/// Region.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Region {
    /// Region id.
    pub region_id: String,
}
