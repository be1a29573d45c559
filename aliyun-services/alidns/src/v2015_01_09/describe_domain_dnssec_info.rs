// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainDnssecInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domain dnssec info.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainDnssecInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDomainDnssecInfo {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeDomainDnssecInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainDnssecInfoResponse {
    /// Algorithm, for example `13`.
    pub algorithm: String,
    /// Digest.
    pub digest: String,
    /// Digest type, for example `SHA256`.
    pub digest_type: String,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Ds record.
    pub ds_record: String,
    /// Flags, for example `257 (KSK)`.
    pub flags: String,
    /// Key tag, for example `54931`.
    pub key_tag: String,
    /// Public key, for example `mdsswUyr3DPW132m******************`.
    pub public_key: String,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `ON`.
    pub status: String,
}
