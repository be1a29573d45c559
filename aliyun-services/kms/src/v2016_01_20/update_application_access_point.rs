// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateApplicationAccessPoint`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates application access point.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateApplicationAccessPoint)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER)
)]
pub struct UpdateApplicationAccessPoint {
    /// Description, for example `aap description`.
    pub description: Option<String>,
    /// Name, for example `aap_test`.
    pub name: String,
    /// Policies.
    #[rpc(json)]
    pub policies: Vec<String>,
}

/// Answer of [`UpdateApplicationAccessPoint`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateApplicationAccessPointResponse {
    /// Id of the request.
    pub request_id: String,
}
