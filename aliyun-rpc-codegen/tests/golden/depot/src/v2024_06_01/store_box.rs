// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StoreBox`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Operation `StoreBox`.
///
/// [Official page](https://api.alibabacloud.com/document/Depot/2024-06-01/StoreBox)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Depot",
    version = "2024-06-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_BOX_THE_FIRST_OF_MANY_CODES, errors::INVALID_BOX_THE_SECOND_OF_MANY_CODES,
        errors::INVALID_BOX_THE_THIRD_OF_MANY_CODES, errors::INVALID_BOX_THE_FOURTH_OF_MANY_CODES,
        errors::INVALID_BOX_THE_FIFTH_OF_MANY_CODES,
    )
)]
pub struct StoreBox {
    /// Zone.
    #[rpc(host)]
    pub zone: Option<String>,
    /// Region id.
    pub region_id: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Box id.
    pub box_id: i64,
    /// Box id.
    #[rpc(name = "boxId")]
    pub box_id_2: Option<String>,
    /// Format.
    #[rpc(own)]
    pub format: Option<String>,
    /// Timestamp.
    #[rpc(own)]
    pub timestamp: Option<String>,
    /// Notes.
    #[rpc(body)]
    pub notes: Option<String>,
}

/// Answer of [`StoreBox`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StoreBoxResponse {
    /// Kind.
    pub kind: String,
    /// Password.
    pub password: Secret<String>,
}
