// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCapacityReservation`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Modifies capacity reservation.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ModifyCapacityReservation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyCapacityReservation {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `alb-iv9gj3spak6fbj****`.
    pub load_balancer_id: String,
    /// Minimum load balancer capacity.
    #[rpc(dotted)]
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    /// Reset capacity reservation, for example `false`.
    pub reset_capacity_reservation: Option<bool>,
}

/// Minimum load balancer capacity.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct MinimumLoadBalancerCapacity {
    /// Capacity units, for example `100`.
    pub capacity_units: Option<i32>,
}

/// Answer of [`ModifyCapacityReservation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCapacityReservationResponse {
    /// Id of the request.
    pub request_id: String,
}
