// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateMac`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Generates MAC.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateMac)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct GenerateMac {
    /// Algorithm, for example `HMAC_SHA_256`.
    pub algorithm: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Message, for example `VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZy4=`.
    pub message: String,
}

/// Answer of [`GenerateMac`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateMacResponse {
    /// Algorithm, for example `HMAC_SHA_256`.
    pub algorithm: String,
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// MAC, for example `vz1Snp+jGJbgydCFRWVWxAwIMdyfKCSp+jnMWQ==`.
    pub mac: String,
    /// Id of the request.
    pub request_id: String,
}
