// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListVpnCertificateAssociations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists VPN certificate associations.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListVpnCertificateAssociations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = vpn_certificate_relations,
        item = VpnCertificateRelation
    ),
    errors(errors::ILLEGAL_PARAM_NEXT_TOKEN, errors::FORBIDDEN)
)]
pub struct ListVpnCertificateAssociations {
    /// Certificate id: at most 20 items.
    #[rpc(max_len = 20)]
    pub certificate_id: Vec<String>,
    /// Certificate type, for example `Signature`.
    pub certificate_type: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// VPN gateway id: at most 20 items.
    #[rpc(max_len = 20)]
    pub vpn_gateway_id: Vec<String>,
}

/// Answer of [`ListVpnCertificateAssociations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListVpnCertificateAssociationsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// VPN certificate relations.
    pub vpn_certificate_relations: Vec<VpnCertificateRelation>,
}

/// VPN certificate relation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnCertificateRelation {
    /// Association time, UTC, for example `2020-12-29T09:30:29Z`.
    pub association_time: String,
    /// Certificate id, for example `6bfe4218-ea1d****`.
    pub certificate_id: String,
    /// Certificate type, for example `Signature`.
    pub certificate_type: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// VPN gateway id, for example `vpn-bp1usbiorilk51760****`.
    pub vpn_gateway_id: String,
}
