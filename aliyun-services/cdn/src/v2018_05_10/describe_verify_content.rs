// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVerifyContent`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes verify content.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeVerifyContent)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeVerifyContent {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
}

/// Answer of [`DescribeVerifyContent`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVerifyContentResponse {
    /// Content, for example `verify_dffeb6610035dcb77b413a59c32cd91f`.
    pub content: String,
    /// Id of the request.
    pub request_id: String,
}
