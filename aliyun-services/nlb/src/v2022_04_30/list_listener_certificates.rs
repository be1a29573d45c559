// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListListenerCertificates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists listener certificates.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/ListListenerCertificates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = certificates, item = Certificate),
    errors(
        errors::OPERATION_DENIED_PROTOCOL, errors::ILLEGAL_PARAM_S,
        errors::RESOURCE_NOT_FOUND_LOADBALANCER, errors::RESOURCE_NOT_FOUND_LISTENER,
    )
)]
pub struct ListListenerCertificates {
    /// Cert type, for example `Ca`.
    pub cert_type: Option<String>,
    /// Certificate ids.
    pub certificate_ids: Vec<String>,
    /// Listener id, for example `lsn-j49ht1jxxqyg45****@80`.
    pub listener_id: String,
    /// Most items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ListListenerCertificates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListListenerCertificatesResponse {
    /// Certificate ids.
    pub certificate_ids: Vec<String>,
    /// Certificates.
    pub certificates: Vec<Certificate>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Certificate.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Certificate {
    /// Certificate id, for example `12315790343_166f8204689_1714763408_70998****`.
    pub certificate_id: String,
    /// Certificate type, for example `Server`.
    pub certificate_type: String,
    /// Is default, for example `true`.
    pub is_default: Option<bool>,
    /// Status, for example `Associating`.
    pub status: String,
}
