// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIpStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes IP status.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeIpStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_ARG_IPS_MALFORMED, errors::INVALID_ARG_IPS_IP_CAN_NOT_FOUND)
)]
pub struct DescribeIpStatus {
    /// IPs, for example `ip1_ip2`.
    pub ips: String,
}

/// Answer of [`DescribeIpStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIpStatusResponse {
    /// IP status.
    pub ip_status: Vec<IpStatus>,
    /// Id of the request.
    pub request_id: String,
}

/// IP status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpStatus {
    /// IP, for example `10.10.10.10`.
    #[rpc(name = "ip")]
    pub ip: String,
    /// Status, for example `abnormal`.
    #[rpc(name = "status")]
    pub status: String,
}
