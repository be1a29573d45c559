// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCInstanceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Modifies rc instance attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCInstanceAttribute {
    /// Deletion protection, for example `false`.
    pub deletion_protection: Option<bool>,
    /// Enable jumbo frame.
    pub enable_jumbo_frame: Option<bool>,
    /// Host name, for example `testHost1`.
    pub host_name: Option<String>,
    /// Instance id, for example `rm-uf62br2491p5l****`.
    pub instance_id: Option<String>,
    /// Instance ids.
    #[rpc(json)]
    pub instance_ids: Vec<String>,
    /// Instance name, for example `k8s-node`.
    pub instance_name: Option<String>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Reboot, for example `true`.
    pub reboot: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Security group id, for example `sg-uf6av412xaxixu****`.
    pub security_group_id: Option<String>,
    /// Security group ids.
    #[rpc(json)]
    pub security_group_ids: Vec<String>,
}

/// Answer of [`ModifyRCInstanceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCInstanceAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
