// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetReqHeaderConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets req header config.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/SetReqHeaderConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_KEY_MALFORMED, errors::INVALID_VALUE_MALFORMED,
        errors::INVALID_HEADER_KEY_VALUE_NOT_SUPPORTED,
    )
)]
pub struct SetReqHeaderConfig {
    /// Config id, for example `123`.
    pub config_id: Option<i64>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Key, for example `testkey`.
    pub key: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Value, for example `testvalue`.
    pub value: String,
}

/// Answer of [`SetReqHeaderConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetReqHeaderConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
