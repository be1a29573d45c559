// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateConfigRuleReport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Generates config rule report.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/GenerateConfigRuleReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::GLOBAL_AGGREGATOR_NOT_FOUNT, errors::NO_PERMISSION_OPERATOR,
        errors::TAG_POLICY_NOT_OPEN, errors::TAG_POLICY_PENDING_ENABLE, errors::WRONG_ENDPOINT,
    )
)]
pub struct GenerateConfigRuleReport {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Target id, for example `154950938137****`.
    pub target_id: Option<String>,
    /// Target type, for example `ACCOUNT`.
    pub target_type: Option<String>,
    /// User type, for example `USER`.
    pub user_type: Option<String>,
}

/// Answer of [`GenerateConfigRuleReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateConfigRuleReportResponse {
    /// Report id, for example `crp-ao0786618088006c****`.
    pub report_id: String,
    /// Id of the request.
    pub request_id: String,
}
