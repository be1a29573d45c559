// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateParameterGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates parameter group.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateParameterGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETERS_MALFORMED, errors::PARAM_GROUPS_NAME_INVALID,
        errors::INVALID_ENGINE_MALFORMED, errors::INVALID_ENGINE_VERSION_MALFORMED,
        errors::PARAM_GROUPS_DB_TYPE_NOT_SUPPORT, errors::PARAM_GROUPS_DB_VERSION_NOT_SUPPORT,
        errors::PARAM_NOT_EXIST, errors::PARAM_TYPE_ERROR,
        errors::PARAM_GROUPS_NOT_EXIST_OR_TYPE_NOT_SUPPORT, errors::INVALID_REGION_FORMAT,
        errors::S, errors::PARAM_GROUPS_DESC_INVALID, errors::INVALID_PARAMETER_VALUE_NOT_STANDARD,
        errors::INVALID_PARAMETERS_FORMAT,
    )
)]
pub struct CreateParameterGroup {
    /// Engine, for example `mysql`.
    pub engine: String,
    /// Engine version, for example `5.7`.
    pub engine_version: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Parameter group desc, for example `test`.
    pub parameter_group_desc: Option<String>,
    /// Parameter group name, for example `test1234`.
    pub parameter_group_name: String,
    /// Parameters, for example `{"back_log":"3000","wait_timeout":"86400"}`.
    pub parameters: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateParameterGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateParameterGroupResponse {
    /// Parameter group id, for example `rpg-q488w14xvsk****`.
    pub parameter_group_id: String,
    /// Id of the request.
    pub request_id: String,
}
