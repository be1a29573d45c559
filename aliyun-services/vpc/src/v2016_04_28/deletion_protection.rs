// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeletionProtection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `DeletionProtection`.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeletionProtection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DELETION_PROTECTION_RESOURCE_NOT_EXIST,
        errors::DELETION_PROTECTION_PRE_PAID_NOT_SUPPORT,
        errors::DELETION_PROTECTION_TYPE_NOT_SUPPORT, errors::DELETION_PROTECTION_ALREADY_ENABLED,
        errors::DELETION_PROTECTION_OWNER_ERROR, errors::INVALID_ALLOCATION_ID_NOT_FOUND,
        errors::DELETION_PROTECTION_NOT_EXIST,
    )
)]
pub struct DeletionProtection {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `eip-uf6id7gvguruxe41v****`.
    pub instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Protection enable, for example `true`.
    pub protection_enable: bool,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Type, for example `EIP`.
    pub r#type: String,
}

/// Answer of [`DeletionProtection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletionProtectionResponse {
    /// Id of the request.
    pub request_id: String,
}
