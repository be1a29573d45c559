// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnSecFuncInfo`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

/// Describes CDN sec func info.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnSecFuncInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCdnSecFuncInfo {
    /// Lang, for example `zh`.
    pub lang: Lang,
    /// Sec func type, for example `CipherSuiteGroupCustomize`.
    pub sec_func_type: SecFuncType,
}

/// What `Lang` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Lang {
    /// `zh`.
    #[rpc(name = "zh")]
    Zh,
    /// `en`.
    #[rpc(name = "en")]
    En,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `SecFuncType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum SecFuncType {
    /// `CipherSuiteGroupStrict`.
    CipherSuiteGroupStrict,
    /// `CipherSuiteGroupCustomize`.
    CipherSuiteGroupCustomize,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeCdnSecFuncInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnSecFuncInfoResponse {
    /// Content.
    pub content: Vec<Content>,
    /// Description, for example `OK`.
    pub description: String,
    /// HTTP status, for example `200`.
    pub http_status: String,
    /// Id of the request.
    pub request_id: String,
    /// Ret code, for example `0`.
    pub ret_code: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Label, for example `TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256`.
    pub label: String,
    /// Value, for example `TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256`.
    pub value: String,
}
