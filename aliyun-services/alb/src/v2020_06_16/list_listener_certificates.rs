// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListListenerCertificates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists listener certificates.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListListenerCertificates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = certificates, item = Certificate),
    waiter(associated, status = certificates[].status, done("Associated")),
    errors(errors::OPERATION_DENIED_HTTP_LISTENER_NOT_SUPPORT, errors::RESOURCE_NOT_FOUND_LISTENER)
)]
pub struct ListListenerCertificates {
    /// Certificate ids: 1 to 20 items.
    #[rpc(min_len = 1, max_len = 20)]
    pub certificate_ids: Vec<String>,
    /// Certificate type, for example `Server`.
    pub certificate_type: Option<String>,
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListListenerCertificates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListListenerCertificatesResponse {
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
