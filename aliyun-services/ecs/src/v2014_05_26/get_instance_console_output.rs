// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetInstanceConsoleOutput`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets instance console output.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/GetInstanceConsoleOutput)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_PARAMETER_404,
        errors::INCORRECT_INSTANCE_STATUS_405, errors::NOT_SUPPORTED, errors::THROTTLING_429,
    )
)]
pub struct GetInstanceConsoleOutput {
    /// Instance id, for example `i-bp1c1xhsrac2coiw****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Remove symbols, for example `false`.
    pub remove_symbols: Option<bool>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`GetInstanceConsoleOutput`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetInstanceConsoleOutputResponse {
    /// Console output.
    pub console_output: String,
    /// Instance id, for example `i-bp1c1xhsrac2coiw****`.
    pub instance_id: String,
    /// Last update time, for example `2018-03-22 10:04:57`.
    pub last_update_time: String,
    /// Id of the request.
    pub request_id: String,
}
