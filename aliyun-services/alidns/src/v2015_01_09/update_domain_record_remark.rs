// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateDomainRecordRemark`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates domain record remark.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDomainRecordRemark)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateDomainRecordRemark {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Record id, for example `12*****`.
    pub record_id: String,
    /// Remark, for example `我的第一个解析记录`.
    pub remark: Option<String>,
    /// User client IP, for example `192.0.2.1`.
    pub user_client_ip: Option<String>,
}

/// Answer of [`UpdateDomainRecordRemark`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateDomainRecordRemarkResponse {
    /// Id of the request.
    pub request_id: String,
}
