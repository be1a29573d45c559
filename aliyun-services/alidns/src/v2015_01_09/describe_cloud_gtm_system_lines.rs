// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCloudGtmSystemLines`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes cloud gtm system lines.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmSystemLines)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCloudGtmSystemLines {}

/// Answer of [`DescribeCloudGtmSystemLines`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCloudGtmSystemLinesResponse {
    /// Id of the request.
    pub request_id: String,
    /// System lines.
    #[rpc(wrapper = "SystemLine")]
    pub system_lines: Vec<SystemLine>,
    /// System lines tree.
    pub system_lines_tree: String,
}

/// System line.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SystemLine {
    /// Code.
    pub code: String,
    /// Display name.
    pub display_name: String,
    /// Is available.
    pub is_available: Option<bool>,
    /// Name.
    pub name: String,
    /// Parent code.
    pub parent_code: String,
}
