// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `OperateBatchDomain`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Operates batch domain.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/OperateBatchDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct OperateBatchDomain {
    /// Domain record info: at most 1000 items.
    #[rpc(dotted, max_len = 1000, required)]
    pub domain_record_info: Vec<DomainRecordInfo>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Type, for example `RR_ADD`.
    pub r#type: String,
}

/// Domain record info.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DomainRecordInfo {
    /// Domain, for example `example.com`.
    pub domain: String,
    /// Line, for example `default`.
    pub line: Option<String>,
    /// New rr, for example `mail`.
    pub new_rr: Option<String>,
    /// New type, for example `AAAA`.
    pub new_type: Option<String>,
    /// New value, for example `114.92.XX.XX`.
    pub new_value: Option<String>,
    /// Priority, for example `5`.
    pub priority: Option<i32>,
    /// Rr, for example `zhaohui`.
    pub rr: Option<String>,
    /// TTL, for example `600`.
    pub ttl: Option<i32>,
    /// Type, for example `MX`.
    pub r#type: Option<String>,
    /// Value, for example `fd87da3c4528844d45af39200155a905`.
    pub value: Option<String>,
}

/// Answer of [`OperateBatchDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperateBatchDomainResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id.
    pub task_id: String,
}
