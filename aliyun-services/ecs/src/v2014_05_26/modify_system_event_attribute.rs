// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySystemEventAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies system event attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySystemEventAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct ModifySystemEventAttribute {
    /// Event id, for example `e-2zeielxl1qzq8slb****`.
    pub event_id: String,
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: String,
    /// Not before, UTC, for example `2026-06-30T00:00:00Z`.
    pub not_before: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifySystemEventAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySystemEventAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
