// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateGovernanceReport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Generates governance report.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GenerateGovernanceReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GenerateGovernanceReport {}

/// Answer of [`GenerateGovernanceReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateGovernanceReportResponse {
    /// Id of the request.
    pub request_id: String,
    /// State, for example `Started`.
    pub state: String,
}
