// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRecursionZoneRemark`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates recursion zone remark.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionZoneRemark)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRecursionZoneRemark {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Remark, for example `备注`.
    pub remark: Option<String>,
    /// Zone id, for example `173671468000011`.
    pub zone_id: Option<String>,
}

/// Answer of [`UpdateRecursionZoneRemark`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRecursionZoneRemarkResponse {
    /// Id of the request.
    pub request_id: String,
}
