// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RevokeInstanceFromCen`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Revokes instance from cen.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/RevokeInstanceFromCen)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS, errors::TASK_CONFLICT, errors::INCORRECT_STATUS_CBN_STATUS,
        errors::INVALID_INSTANCE_ID_NOT_FOUND_404, errors::INSTANCE_TYPE_INVALID_404,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct RevokeInstanceFromCen {
    /// Cen id, for example `cen-7qthudw0ll6jmc****`.
    pub cen_id: String,
    /// Cen owner id, for example `123456789`.
    pub cen_owner_id: i64,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `vpc-uf6o8d1dj8sjwxi6o****`.
    pub instance_id: String,
    /// Instance type, for example `VPC`.
    pub instance_type: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`RevokeInstanceFromCen`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RevokeInstanceFromCenResponse {
    /// Id of the request.
    pub request_id: String,
}
