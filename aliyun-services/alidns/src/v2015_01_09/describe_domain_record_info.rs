// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainRecordInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domain record info.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainRecordInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDomainRecordInfo {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Record id, for example `9*********`.
    pub record_id: String,
    /// User client IP, for example `192.0.2.1`.
    pub user_client_ip: Option<String>,
}

/// Answer of [`DescribeDomainRecordInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainRecordInfoResponse {
    /// Domain id, for example `00efd71a-7************`.
    pub domain_id: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Group id, for example `2****`.
    pub group_id: String,
    /// Group name, for example `MyGroup`.
    pub group_name: String,
    /// Line, for example `default`.
    pub line: String,
    /// Locked, for example `true`.
    pub locked: Option<bool>,
    /// Priority, for example `5`.
    pub priority: Option<i64>,
    /// Puny code, for example `xn--fsq270a.com`.
    pub puny_code: String,
    /// Rr, for example `@`.
    #[rpc(name = "RR")]
    pub rr: String,
    /// Record id, for example `9******`.
    pub record_id: String,
    /// Remark, for example `test`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `Enable`.
    pub status: String,
    /// TTL, for example `600`.
    #[rpc(name = "TTL")]
    pub ttl: Option<i64>,
    /// Type, for example `MX`.
    pub r#type: String,
    /// Value, for example `1.1.XX.XX`.
    pub value: String,
}
