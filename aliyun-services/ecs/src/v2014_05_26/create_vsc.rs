// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVsc`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates vsc.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVsc)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct CreateVsc {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `Description of the device.`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Instance id, for example `i-bp**c262`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Vsc name, for example `Device1`.
    pub vsc_name: Option<String>,
    /// Vsc type, for example `Primary`.
    pub vsc_type: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateVsc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVscResponse {
    /// Id of the request.
    pub request_id: String,
    /// Vsc id, for example `vsc-b*d31dq`.
    pub vsc_id: String,
}
