// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetTxtRecordForVerify`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets txt record for verify.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/GetTxtRecordForVerify)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct GetTxtRecordForVerify {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Type, for example `ADD_SUB_DOMAIN`.
    pub r#type: String,
}

/// Answer of [`GetTxtRecordForVerify`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetTxtRecordForVerifyResponse {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Parent domain name, for example `com`.
    pub parent_domain_name: String,
    /// Rr, for example `aliyun******`.
    #[rpc(name = "RR")]
    pub rr: String,
    /// Id of the request.
    pub request_id: String,
    /// Value, for example `c99419e6997f41daaa3e*****`.
    pub value: String,
}
