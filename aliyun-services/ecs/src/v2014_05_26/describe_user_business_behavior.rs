// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserBusinessBehavior`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes user business behavior.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeUserBusinessBehavior)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMS)
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeUserBusinessBehavior {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status key.
    #[rpc(name = "statusKey")]
    pub status_key: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeUserBusinessBehavior`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserBusinessBehaviorResponse {
    /// Id of the request.
    pub request_id: String,
    /// Status value.
    pub status_value: String,
}
