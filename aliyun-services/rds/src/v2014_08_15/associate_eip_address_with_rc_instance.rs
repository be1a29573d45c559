// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateEipAddressWithRCInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Associates EIP address with rc instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/AssociateEipAddressWithRCInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct AssociateEipAddressWithRCInstance {
    /// Allocation id, for example `eip-bp166out2x4bpcf******`.
    pub allocation_id: Option<String>,
    /// Instance id, for example `rc-i322y2t562oh7o******`.
    pub instance_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`AssociateEipAddressWithRCInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateEipAddressWithRCInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
