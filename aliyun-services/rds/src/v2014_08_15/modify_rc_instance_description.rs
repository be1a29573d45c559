// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCInstanceDescription`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc instance description.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceDescription)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCInstanceDescription {
    /// Instance description, for example `testInstance`.
    pub instance_description: Option<String>,
    /// Instance id, for example `rc-m5ei7b1w38w2l91x****`.
    pub instance_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ModifyRCInstanceDescription`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCInstanceDescriptionResponse {
    /// Id of the request.
    pub request_id: String,
}
