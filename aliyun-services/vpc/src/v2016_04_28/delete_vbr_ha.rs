// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVbrHa`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes vbr ha.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVbrHa)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::ILLEGAL_PARAM_S, errors::RESOURCE_NOT_FOUND_VBR_HA)
)]
pub struct DeleteVbrHa {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `vbrha-sa1******`.
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
}

/// Answer of [`DeleteVbrHa`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVbrHaResponse {
    /// Id of the request.
    pub request_id: String,
}
