// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIpInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes IP info.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeIpInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_IP_VALUE_NOT_SUPPORTED)
)]
pub struct DescribeIpInfo {
    /// IP, for example `192.168.0.1`.
    #[rpc(name = "IP")]
    pub ip: String,
}

/// Answer of [`DescribeIpInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIpInfoResponse {
    /// CDN IP, for example `True`.
    pub cdn_ip: String,
    /// Isp, for example `电信`.
    #[rpc(name = "ISP")]
    pub isp: String,
    /// Isp ename, for example `telecom`.
    pub isp_ename: String,
    /// Region, for example `中国-贵州省-贵阳市`.
    pub region: String,
    /// Region ename, for example `China-Guizhou-guiyang`.
    pub region_ename: String,
    /// Id of the request.
    pub request_id: String,
}
