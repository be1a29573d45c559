// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeListenerAccessControlAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes listener access control attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeListenerAccessControlAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::TOO_MANY_LISTENERS)
)]
pub struct DescribeListenerAccessControlAttribute {
    /// Listener port, for example `80`.
    pub listener_port: i32,
    /// Listener protocol, for example `https`.
    pub listener_protocol: Option<String>,
    /// Load balancer id, for example `lb-8vb86hxixo8lvsja8****`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeListenerAccessControlAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeListenerAccessControlAttributeResponse {
    /// Access control status, for example `open_white_list`.
    pub access_control_status: String,
    /// Id of the request.
    pub request_id: String,
    /// Source items, for example `192.168.XX.XX`.
    pub source_items: String,
}
