// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryPermissionList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries permission list.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryPermissionList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::MISSING_PARAMETER, errors::INTERNAL_ERROR_500)
)]
pub struct QueryPermissionList {
    /// Relation id, for example `51463`.
    pub relation_id: i64,
}

/// Answer of [`QueryPermissionList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryPermissionListResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// End time, UTC, for example `2021-03-06T15:12Z`.
    pub end_time: String,
    /// Master id, for example `1990699401005016`.
    pub master_id: String,
    /// Member id, for example `1851253838840762`.
    pub member_id: String,
    /// Permission list.
    pub permission_list: Vec<Permission>,
    /// Relation type, for example `FinancialManagement`.
    pub relation_type: String,
    /// Setup time, UTC, for example `2021-03-02T15:12Z`.
    pub setup_time: String,
    /// Start time, UTC, for example `2021-03-02T15:12Z`.
    pub start_time: String,
    /// State, for example `RELATED`.
    pub state: String,
}

/// Permission.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Permission {
    /// End time, UTC, for example `2021-03-05T15:12Z`.
    pub end_time: String,
    /// Permission code, for example `allow_synchronize_finance_identity`.
    pub permission_code: String,
    /// Permission name.
    pub permission_name: String,
    /// Start time, UTC, for example `2021-03-02T15:12Z`.
    pub start_time: String,
}
