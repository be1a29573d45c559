// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListRealtimeLogDeliveryDomains`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists realtime log delivery domains.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ListRealtimeLogDeliveryDomains)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::UNAUTHORIZED, errors::LOGSTORE_NOT_EXIST, errors::DOMAINS_NOT_FOUND_404)
)]
pub struct ListRealtimeLogDeliveryDomains {
    /// Logstore, for example `LogstoreName`.
    pub logstore: String,
    /// Project, for example `ProjectName`.
    pub project: String,
    /// Region, for example `ch-shanghai`.
    pub region: String,
}

/// Answer of [`ListRealtimeLogDeliveryDomains`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListRealtimeLogDeliveryDomainsResponse {
    /// Content.
    pub content: Option<Content>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Domains.
    pub domains: Vec<Domain>,
}

/// Domain.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Domain {
    /// Domain name.
    pub domain_name: String,
    /// Status.
    pub status: String,
}
