// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetGovernanceItemReport`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets governance item report.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetGovernanceItemReport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetGovernanceItemReport {
    /// Governance item type, for example `SSOLoginEnabled`.
    pub governance_item_type: Option<String>,
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `1000`.
    pub max_items: Option<String>,
}

/// Answer of [`GetGovernanceItemReport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetGovernanceItemReportResponse {
    /// Columns schema.
    pub columns_schema: Option<ColumnsSchema>,
    /// Columns value.
    pub columns_value: Option<ColumnsValue>,
    /// Generate time, UTC, for example `2020-10-19T15:06:52Z`.
    pub generate_time: String,
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Marker, for example `EXAMPLE`.
    pub marker: String,
    /// Metric type, for example `Number`.
    pub metric_type: String,
    /// Metric value.
    pub metric_value: JsonValue,
    /// Id of the request.
    pub request_id: String,
}

/// Columns schema.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ColumnsSchema {
    /// Column schema.
    pub column_schema: Vec<ColumnSchema>,
}

/// Column schema.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ColumnSchema {
    /// Column name.
    pub column_name: String,
    /// Column type.
    pub column_type: String,
}

/// Columns value.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ColumnsValue {
    /// Column row.
    pub column_row: Vec<ColumnRow>,
}

/// Column row.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ColumnRow {
    /// Column value.
    pub column_value: Vec<JsonValue>,
}
