// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCInstanceVpcAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc instance VPC attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceVpcAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCInstanceVpcAttribute {
    /// Instance id, for example `rc-u65p1qjg249t3a30738`.
    pub instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// V switch id, for example `vsw-bp1s5fnvk4gn3tw12****`.
    pub v_switch_id: String,
}

/// Answer of [`ModifyRCInstanceVpcAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCInstanceVpcAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
