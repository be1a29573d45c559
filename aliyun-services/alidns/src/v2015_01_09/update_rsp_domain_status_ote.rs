// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRspDomainStatusOte`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates rsp domain status ote.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRspDomainStatusOte)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRspDomainStatusOte {
    /// Add status list.
    #[rpc(dotted)]
    pub add_status_list: Vec<AddStatus>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Delete status list.
    #[rpc(dotted)]
    pub delete_status_list: Vec<DeleteStatus>,
    /// Domain name.
    pub domain_name: String,
    /// Operator id.
    pub operator_id: String,
    /// Operator type.
    pub operator_type: String,
}

/// Add status.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AddStatus {
    /// Status.
    pub status: Option<String>,
    /// Status msg.
    pub status_msg: Option<String>,
}

/// Delete status.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DeleteStatus {
    /// Status.
    pub status: Option<String>,
    /// Status msg.
    pub status_msg: Option<String>,
}

/// Answer of [`UpdateRspDomainStatusOte`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRspDomainStatusOteResponse {}
