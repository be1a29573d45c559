// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes user data.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeUserData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_INSTANCE_ID_NOT_FOUND)
)]
pub struct DescribeUserData {
    /// Instance id, for example `i-bp14bnftyqhxg9ij****`.
    pub instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeUserData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserDataResponse {
    /// Instance id, for example `i-bp14bnftyqhxg9ij****`.
    pub instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// User data, for example `ZWNobyBoZWxsbyBlY321ABC`.
    pub user_data: String,
}
