// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReleaseInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Releases instance.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ReleaseInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(errors::IDEMPOTENT_PARAMETER_MISMATCH)
)]
pub struct ReleaseInstance {
    /// Instance ids, for example `rm-xxxxxxxxxxxx`.
    pub instance_ids: String,
    /// Owner id.
    pub owner_id: i64,
    /// Product code, for example `ecs`.
    pub product_code: String,
    /// Product type, for example `ecs`.
    pub product_type: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Renew status, for example `AutoRenewal`.
    pub renew_status: Option<String>,
    /// Subscription type, for example `PayAsYouGo`.
    pub subscription_type: String,
}

/// Answer of [`ReleaseInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReleaseInstanceResponse {
    /// Code, for example `Invalid_Product_Code`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Host id, for example `cn`.
    pub host_id: String,
    /// Release result, for example `true`.
    pub release_result: Option<bool>,
}
