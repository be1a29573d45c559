// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteApplicationAccessPoint`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes application access point.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteApplicationAccessPoint)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct DeleteApplicationAccessPoint {
    /// Name, for example `aap_test`.
    pub name: String,
}

/// Answer of [`DeleteApplicationAccessPoint`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteApplicationAccessPointResponse {
    /// Id of the request.
    pub request_id: String,
}
