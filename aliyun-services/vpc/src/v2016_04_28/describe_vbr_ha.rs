// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVbrHa`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes vbr ha.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVbrHa)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::RESOURCE_NOT_FOUND_VBR_HA)
)]
pub struct DescribeVbrHa {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Vbr ha id, for example `vbrha-sa1sxheuxtd98****`.
    pub vbr_ha_id: Option<String>,
    /// Vbr id, for example `vbr-bp1jcg5cmxjbl9xgc****`.
    pub vbr_id: Option<String>,
}

/// Answer of [`DescribeVbrHa`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVbrHaResponse {
    /// Creation time, for example `2021-06-08T12:20:55`.
    pub creation_time: String,
    /// Description, for example `desc`.
    pub description: String,
    /// Name, for example `VBRHa`.
    pub name: String,
    /// Peer vbr id, for example `vbr-bp12mw1f8k3jgygk9****`.
    pub peer_vbr_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `Active`.
    pub status: String,
    /// Vbr ha id, for example `vbrha-sa1sxheuxtd98****`.
    pub vbr_ha_id: String,
    /// Vbr id, for example `vbr-bp1jcg5cmxjbl9xgc****`.
    pub vbr_id: String,
}
