// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceVncPasswd`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Modifies instance vnc passwd.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceVncPasswd)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_VNC_PASSWORD_MALFORMED, errors::INCORRECT_INSTANCE_STATUS,
        errors::INSTANCE_NOT_READY, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::NO_SUCH_RESOURCE,
    )
)]
pub struct ModifyInstanceVncPasswd {
    /// Instance id, for example `i-bp67acfmxazb4ph****`.
    pub instance_id: String,
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
    /// Vnc password.
    pub vnc_password: Secret<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyInstanceVncPasswd`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceVncPasswdResponse {
    /// Id of the request.
    pub request_id: String,
}
