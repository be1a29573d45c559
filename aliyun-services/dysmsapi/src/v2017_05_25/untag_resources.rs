// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UntagResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Untags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/UntagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct UntagResources {
    /// All: default `false`, for example `false`.
    pub all: Option<bool>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prod code: default `dysms`, for example `dysms`.
    pub prod_code: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id: at most 51 items.
    #[rpc(max_len = 51)]
    pub resource_id: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `TEMPLATE`.
    pub resource_type: String,
    /// Tag key: at most 21 items.
    #[rpc(max_len = 21)]
    pub tag_key: Vec<String>,
}

/// Answer of [`UntagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UntagResourcesResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Data, for example `true`.
    pub data: String,
    /// Id of the request.
    pub request_id: String,
}
