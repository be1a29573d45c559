// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCElasticScaling`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc elastic scaling.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCElasticScaling)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCElasticScaling {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Instance id, for example `rc-3ndh4shwes*`.
    pub instance_id: Option<String>,
    /// Instance type, for example `mysql.x2.medium.9cm`.
    pub instance_type: Option<String>,
    /// Region id, for example `cn-hanghzou`.
    pub region_id: Option<String>,
    /// Scaling enabled.
    pub scaling_enabled: Option<bool>,
    /// Scheduled rule, for example `{"rule":[{"beginTime":"09:00","endTime":"17:00","acu":4}]}`.
    pub scheduled_rule: Option<String>,
}

/// Answer of [`ModifyRCElasticScaling`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCElasticScalingResponse {
    /// Order id, for example `264008926210869`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
