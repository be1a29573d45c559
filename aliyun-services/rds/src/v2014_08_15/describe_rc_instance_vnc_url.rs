// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCInstanceVncUrl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc instance vnc URL.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceVncUrl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCInstanceVncUrl {
    /// DB type, for example `mysql`.
    pub db_type: Option<String>,
    /// Instance id, for example `rc-e6e3757b8px27oa5****`.
    pub instance_id: Option<String>,
    /// Region id, for example `cn-chengdu`.
    pub region_id: Option<String>,
}

/// Answer of [`DescribeRCInstanceVncUrl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCInstanceVncUrlResponse {
    /// Login URL.
    pub login_url: String,
    /// Id of the request.
    pub request_id: String,
}
