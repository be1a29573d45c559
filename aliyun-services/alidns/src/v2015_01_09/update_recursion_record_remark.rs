// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRecursionRecordRemark`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates recursion record remark.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionRecordRemark)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRecursionRecordRemark {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Record id, for example `173671468000010`.
    pub record_id: String,
    /// Remark, for example `test`.
    pub remark: Option<String>,
}

/// Answer of [`UpdateRecursionRecordRemark`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRecursionRecordRemarkResponse {
    /// Id of the request.
    pub request_id: String,
}
