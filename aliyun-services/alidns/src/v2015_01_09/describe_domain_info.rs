// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domain info.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDomainInfo {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Need detail attributes: default `false`, for example `true`.
    pub need_detail_attributes: Option<bool>,
}

/// Answer of [`DescribeDomainInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainInfoResponse {
    /// Ali domain, for example `true`.
    pub ali_domain: Option<bool>,
    /// Available TTLs.
    #[rpc(wrapper = "AvailableTtl")]
    pub available_ttls: Vec<String>,
    /// Create time, UTC, for example `2015-12-12T09:23Z`.
    pub create_time: String,
    /// DNS servers.
    #[rpc(wrapper = "DnsServer")]
    pub dns_servers: Vec<String>,
    /// Domain id, for example `00efd71a-7************`.
    pub domain_id: String,
    /// Domain logging switch status.
    pub domain_logging_switch_status: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Group id, for example `2***`.
    pub group_id: String,
    /// Group name, for example `mygroup`.
    pub group_name: String,
    /// In black hole, for example `false`.
    pub in_black_hole: Option<bool>,
    /// In clean, for example `false`.
    pub in_clean: Option<bool>,
    /// Instance id, for example `i-7**`.
    pub instance_id: String,
    /// Line type, for example `region_province`.
    pub line_type: String,
    /// Min TTL, for example `1`.
    pub min_ttl: Option<i64>,
    /// Puny code, for example `example.com`.
    pub puny_code: String,
    /// Record line tree JSON.
    pub record_line_tree_json: String,
    /// Record lines.
    #[rpc(wrapper = "RecordLine")]
    pub record_lines: Vec<RecordLine>,
    /// Region lines, for example `false`.
    pub region_lines: Option<bool>,
    /// Remark, for example `remark`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-aek3dj3******`.
    pub resource_group_id: String,
    /// Slave DNS, for example `true`.
    pub slave_dns: Option<bool>,
    /// Sub domain, for example `false`.
    pub sub_domain: Option<bool>,
    /// Version code, for example `mianfei`.
    pub version_code: String,
    /// Version name, for example `企业旗舰版`.
    pub version_name: String,
}

/// Record line.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecordLine {
    /// Father code.
    pub father_code: String,
    /// Line code.
    pub line_code: String,
    /// Line display name.
    pub line_display_name: String,
    /// Line name.
    pub line_name: String,
}
