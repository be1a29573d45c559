// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateParameter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates parameter.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UpdateParameter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateParameter {
    /// Description, for example `update`.
    pub description: Option<String>,
    /// Name, for example `MyParameter`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Tags, for example `{"k1": "v1", "k2": "v2"}`.
    pub tags: Option<String>,
    /// Value, for example `update`.
    pub value: String,
}

/// Answer of [`UpdateParameter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateParameterResponse {
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
    /// Description, for example `update`.
    pub description: String,
    /// Id, for example `p-4c4b401cab6747xxxxxx`.
    pub id: String,
    /// Name, for example `MyParameter`.
    pub name: String,
    /// Parameter version, for example `2`.
    pub parameter_version: Option<i64>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Tags, for example `{"k1": "v1", "k2": "v2"}`.
    pub tags: String,
    /// Type, for example `String`.
    pub r#type: String,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2020-09-01T08:04:23Z`.
    pub updated_date: String,
}
