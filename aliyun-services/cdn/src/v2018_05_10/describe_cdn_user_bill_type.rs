// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnUserBillType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN user bill type.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserBillType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_PARAMETER_PRODUCT,
        errors::INVALID_PARAMETER_ALIUID, errors::INVALID_PARAMETER_START_TIME,
        errors::INVALID_PARAMETER_END_TIME, errors::INVALID_TIME_RANGE,
    )
)]
pub struct DescribeCdnUserBillType {
    /// End time, UTC, for example `2018-10-31T16:00:00Z`.
    pub end_time: String,
    /// Start time, UTC, for example `2018-09-30T16:00:00Z`.
    pub start_time: String,
}

/// Answer of [`DescribeCdnUserBillType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnUserBillTypeResponse {
    /// Bill type data.
    #[rpc(wrapper = "BillTypeDataItem")]
    pub bill_type_data: Vec<BillTypeData>,
    /// Id of the request.
    pub request_id: String,
}

/// Bill type data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BillTypeData {
    /// Bill type.
    pub bill_type: String,
    /// Billing cycle.
    pub billing_cycle: String,
    /// Dimension.
    pub dimension: String,
    /// End time.
    pub end_time: String,
    /// Product.
    pub product: String,
    /// Start time.
    pub start_time: String,
}
