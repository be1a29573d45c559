// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetGovernanceReportStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets governance report status.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetGovernanceReportStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetGovernanceReportStatus {}

/// Answer of [`GetGovernanceReportStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetGovernanceReportStatusResponse {
    /// Governance items status.
    pub governance_items_status: Option<GovernanceItemsStatus>,
    /// Id of the request.
    pub request_id: String,
    /// Whole report status, for example `Progressing`.
    pub whole_report_status: String,
}

/// Governance items status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GovernanceItemsStatus {
    /// Governance item status.
    pub governance_item_status: Vec<GovernanceItemStatus>,
}

/// Governance item status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GovernanceItemStatus {
    /// Governance item.
    pub governance_item: String,
    /// Status.
    pub status: String,
}
