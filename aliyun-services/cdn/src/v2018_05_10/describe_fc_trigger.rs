// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeFCTrigger`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes fc trigger.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeFCTrigger)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::PERMISSION_DENY, errors::NOT_FOUND_FC_TRIGGER)
)]
pub struct DescribeFCTrigger {
    /// Trigger ARN, for example `acs:cdn:{RegionID}:{AccountID}:{Filter}`.
    #[rpc(name = "TriggerARN")]
    pub trigger_arn: String,
}

/// Answer of [`DescribeFCTrigger`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeFCTriggerResponse {
    /// Fc trigger.
    #[rpc(name = "FCTrigger")]
    pub fc_trigger: Option<FCTrigger>,
    /// Id of the request.
    pub request_id: String,
}

/// Fc trigger.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FCTrigger {
    /// Event meta name, for example `LogFileCreated`.
    pub event_meta_name: String,
    /// Event meta version, for example `1.0.0`.
    pub event_meta_version: String,
    /// Notes, for example `test`.
    pub notes: String,
    /// Role ARN, for example `acs:ram:: 1234567890:role/aliyuncdneventnotificationrole`.
    #[rpc(name = "RoleARN")]
    pub role_arn: String,
    /// Source ARN, for example `acs:cdn:*:1234567890:domain/example.com`.
    pub source_arn: String,
    /// Trigger ARN.
    #[rpc(name = "TriggerARN")]
    pub trigger_arn: String,
}
