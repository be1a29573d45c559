// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteFCTrigger`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes fc trigger.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteFCTrigger)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_TRIGGER_ARN, errors::PERMISSION_DENY)
)]
pub struct DeleteFCTrigger {
    /// Trigger ARN, for example `acs:cdn:{RegionID}:{AccountID}:{Filter}`.
    #[rpc(name = "TriggerARN")]
    pub trigger_arn: String,
}

/// Answer of [`DeleteFCTrigger`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteFCTriggerResponse {
    /// Id of the request.
    pub request_id: String,
}
