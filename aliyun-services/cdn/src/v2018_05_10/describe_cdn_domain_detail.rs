// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnDomainDetail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN domain detail.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainDetail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    waiter(online, status = get_domain_detail_model?.domain_status, done("online"), failed("configure_failed", "check_failed"), every = 10, within = 1800),
    waiter(offline, status = get_domain_detail_model?.domain_status, done("offline"), every = 10, within = 1800),
    waiter(deleted, status = get_domain_detail_model?.domain_status, done(missing), missing("InvalidDomain.NotFound"), every = 10, within = 1800)
)]
pub struct DescribeCdnDomainDetail {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnDomainDetail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnDomainDetailResponse {
    /// Get domain detail model.
    pub get_domain_detail_model: Option<GetDomainDetailModel>,
    /// Id of the request.
    pub request_id: String,
}

/// Get domain detail model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDomainDetailModel {
    /// CDN type, for example `web`.
    pub cdn_type: String,
    /// Cname, for example `example.com.w.kunlunle.com`.
    pub cname: String,
    /// Description, for example `Streaming domain`.
    pub description: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Domain status, for example `online`.
    pub domain_status: String,
    /// Gmt created, UTC, for example `2015-06-25T03:30:50Z`.
    pub gmt_created: String,
    /// Gmt modified, UTC, for example `2017-06-25T03:30:50Z`.
    pub gmt_modified: String,
    /// HTTPs cname, for example `example.com.w.kunlunle.com`.
    pub https_cname: String,
    /// Resource group id, for example `abcd1234abcd1234`.
    pub resource_group_id: String,
    /// Scope, for example `domestic`.
    pub scope: String,
    /// Server certificate status, for example `on`.
    pub server_certificate_status: String,
    /// Source models.
    #[rpc(wrapper = "SourceModel")]
    pub source_models: Vec<SourceModel>,
}

/// Source model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SourceModel {
    /// Content.
    pub content: String,
    /// Enabled.
    pub enabled: String,
    /// Port.
    pub port: Option<i64>,
    /// Priority.
    pub priority: String,
    /// Type.
    pub r#type: String,
    /// Weight.
    pub weight: String,
}
