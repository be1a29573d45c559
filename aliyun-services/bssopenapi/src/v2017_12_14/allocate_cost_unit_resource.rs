// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocateCostUnitResource`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Allocates cost unit resource.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/AllocateCostUnitResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct AllocateCostUnitResource {
    /// From unit id, for example `0`.
    pub from_unit_id: i64,
    /// From unit user id.
    pub from_unit_user_id: i64,
    /// Resource instance list: at most 100 items.
    #[rpc(dotted, max_len = 100, required)]
    pub resource_instance_list: Vec<ResourceInstance>,
    /// To unit id, for example `186419`.
    pub to_unit_id: i64,
    /// To unit user id.
    pub to_unit_user_id: i64,
}

/// Resource instance.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceInstance {
    /// Apportion code, for example `qwer1-cn-beijing`.
    pub apportion_code: Option<String>,
    /// Commodity code, for example `oss`.
    pub commodity_code: String,
    /// Resource id, for example `cn-hangzhou;standard`.
    pub resource_id: String,
    /// Resource user id.
    pub resource_user_id: i64,
}

/// Answer of [`AllocateCostUnitResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocateCostUnitResourceResponse {
    /// Code, for example `success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful！`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `false`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Is success, for example `true`.
    pub is_success: Option<bool>,
    /// To unit id, for example `32857346527`.
    pub to_unit_id: String,
    /// To unit user id, for example `34857693874`.
    pub to_unit_user_id: String,
}
