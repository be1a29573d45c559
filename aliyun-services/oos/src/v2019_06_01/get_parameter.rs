// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetParameter`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets parameter.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetParameter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetParameter {
    /// Name, for example `MyParameter`.
    pub name: String,
    /// Parameter version, for example `1`.
    pub parameter_version: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m*****`.
    pub resource_group_id: Option<String>,
}

/// Answer of [`GetParameter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetParameterResponse {
    /// Parameter.
    pub parameter: Option<Parameter>,
    /// Id of the request.
    pub request_id: String,
}

/// Parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Parameter {
    /// Constraints.
    pub constraints: String,
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2020-09-01T08:01:43Z`.
    pub created_date: String,
    /// Description, for example `parameter`.
    pub description: String,
    /// Id, for example `p-4c4b401cab6747xxxxxx`.
    pub id: String,
    /// Name, for example `MyParameter`.
    pub name: String,
    /// Parameter version, for example `1`.
    pub parameter_version: Option<i64>,
    /// Resource group id, for example `rg-acfmxsn4m*****`.
    pub resource_group_id: String,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Tags.
    pub tags: JsonValue,
    /// Type, for example `String`.
    pub r#type: String,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2020-09-01T08:01:43Z`.
    pub updated_date: String,
    /// Value, for example `parameter`.
    pub value: String,
}
