// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCapacityReservation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes capacity reservation.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DescribeCapacityReservation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCapacityReservation {
    /// Load balancer id, for example `alb-o9ulmq5hgn68jk****`.
    pub load_balancer_id: String,
}

/// Answer of [`DescribeCapacityReservation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCapacityReservationResponse {
    /// Capacity reservation state.
    pub capacity_reservation_state: Vec<CapacityReservationState>,
    /// Decrease requests remaining, for example `2`.
    pub decrease_requests_remaining: Option<i64>,
    /// Last modified time, for example `2025-08-22 05:06:58`.
    pub last_modified_time: String,
    /// Minimum load balancer capacity.
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    /// Id of the request.
    pub request_id: String,
}

/// Capacity reservation state.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CapacityReservationState {
    /// Availability zone, for example `cn-hangzhou-k`.
    pub availability_zone: String,
    /// Effective capacity units, for example `50.0`.
    pub effective_capacity_units: Option<f64>,
    /// Reason, for example `INSUFFICIENT_CAPACITY`.
    pub reason: String,
    /// Status, for example `Provisioned`.
    pub status: String,
}

/// Minimum load balancer capacity.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MinimumLoadBalancerCapacity {
    /// Capacity units, for example `100`.
    pub capacity_units: Option<i64>,
}
