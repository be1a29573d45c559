// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEipGatewayInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes EIP gateway info.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeEipGatewayInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INSTANCE_NOT_EXIST_400, errors::INVALID_NETWORK_INTERFACE_NOT_FOUND,
        errors::FORBIDDEN,
    )
)]
pub struct DescribeEipGatewayInfo {
    /// Instance id, for example `eni-bp1d66qjxb3qoin3****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-zhangjiakou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeEipGatewayInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEipGatewayInfoResponse {
    /// Code, for example `200`.
    pub code: String,
    /// EIP infos.
    #[rpc(wrapper = "EipInfo")]
    pub eip_infos: Vec<EipInfo>,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}

/// EIP info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EipInfo {
    /// IP.
    pub ip: String,
    /// IP gw.
    pub ip_gw: String,
    /// IP mask.
    pub ip_mask: String,
}
