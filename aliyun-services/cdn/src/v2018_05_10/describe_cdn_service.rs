// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes CDN service.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::UNSUPPORTED_PARAMETER, errors::INTERNET_CHARGE_TYPE_INVALID)
)]
pub struct DescribeCdnService {
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnServiceResponse {
    /// Changing affect time, UTC, for example `2019-11-27T16:00:00Z`.
    pub changing_affect_time: String,
    /// Changing charge type, for example `PayByTraffic`.
    pub changing_charge_type: String,
    /// Changing dynamic billing type.
    pub changing_dynamic_billing_type: String,
    /// Dynamic billing type.
    pub dynamic_billing_type: String,
    /// Instance id, for example `aliuidxx`.
    pub instance_id: String,
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: String,
    /// Opening time, UTC, for example `2019-02-28T13:11:49Z`.
    pub opening_time: String,
    /// Operation locks.
    pub operation_locks: Option<OperationLocks>,
    /// Id of the request.
    pub request_id: String,
}

/// Operation locks.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationLocks {
    /// Lock reason.
    pub lock_reason: Vec<LockReason>,
}

/// Lock reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LockReason {
    /// Lock reason.
    pub lock_reason: String,
}
