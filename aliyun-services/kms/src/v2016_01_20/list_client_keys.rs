// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListClientKeys`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists client keys.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListClientKeys)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct ListClientKeys {
    /// Aap name, for example `aap_test`.
    pub aap_name: Option<String>,
}

/// Answer of [`ListClientKeys`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListClientKeysResponse {
    /// Client keys.
    pub client_keys: Vec<ClientKey>,
    /// Id of the request.
    pub request_id: String,
}

/// Client key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ClientKey {
    /// Aap name, for example `aap_test`.
    pub aap_name: String,
    /// Client key id, for example `KAAP.66abf237-63f6-4625-b8cf-47e1086e****`.
    pub client_key_id: String,
    /// Create time, UTC, for example `2023-08-31T09:14:38Z`.
    pub create_time: String,
    /// Key algorithm, for example `RSA_2048`.
    pub key_algorithm: String,
    /// Key origin, for example `KMS_PROVIDED`.
    pub key_origin: String,
    /// Not after, UTC, for example `2028-08-31T17:14:33Z`.
    pub not_after: String,
    /// Not before, UTC, for example `2023-08-31T17:14:33Z`.
    pub not_before: String,
    /// Public key data.
    pub public_key_data: String,
}
