// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateClientKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Creates client key.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/CreateClientKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct CreateClientKey {
    /// Aap name, for example `aap_test`.
    pub aap_name: String,
    /// Not after, UTC, for example `2028-08-31T17:14:33Z`.
    pub not_after: Option<String>,
    /// Not before, UTC, for example `2023-08-31T17:14:33Z`.
    pub not_before: Option<String>,
    /// Password.
    pub password: Secret<String>,
}

/// Answer of [`CreateClientKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateClientKeyResponse {
    /// Client key id, for example `KAAP.66abf237-63f6-4625-b8cf-47e1086e****`.
    pub client_key_id: String,
    /// Key algorithm, for example `RSA_2048`.
    pub key_algorithm: String,
    /// Not after, UTC, for example `2028-08-31T17:14:33Z`.
    pub not_after: String,
    /// Not before, UTC, for example `2023-08-31T17:14:33Z`.
    pub not_before: String,
    /// Private key data.
    pub private_key_data: String,
    /// Id of the request.
    pub request_id: String,
}
