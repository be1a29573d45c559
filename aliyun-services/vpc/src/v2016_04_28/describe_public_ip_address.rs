// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePublicIpAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes public IP address.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribePublicIpAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = public_ip_address,
        item = String
    ),
    errors(errors::FORBIDDEN)
)]
pub struct DescribePublicIpAddress {
    /// IP version, for example `ipv4`.
    pub ip_version: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribePublicIpAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePublicIpAddressResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `test`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Public IP address.
    pub public_ip_address: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}
