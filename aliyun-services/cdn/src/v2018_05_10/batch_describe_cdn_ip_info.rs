// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchDescribeCdnIpInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Batches describe CDN IP info.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchDescribeCdnIpInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::INVAILD_BATCH_IP_LENGTH_TOO_LONG, errors::INVAILD_PARAMETER)
)]
pub struct BatchDescribeCdnIpInfo {
    /// IP addr list, for example `111.XXX.XXX.230,47.XXX.XXX.243`.
    pub ip_addr_list: String,
    /// Language, for example `en`.
    pub language: Option<String>,
}

/// Answer of [`BatchDescribeCdnIpInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchDescribeCdnIpInfoResponse {
    /// IP info list.
    pub ip_info_list: Vec<IpInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// IP info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpInfo {
    /// CDN IP, for example `true`.
    pub cdn_ip: String,
    /// City, for example `Beijing`.
    pub city: String,
    /// Country, for example `China`.
    pub country: String,
    /// IP address, for example `111.XXX.XXX.230`.
    pub ip_address: String,
    /// Isp name, for example `Move`.
    pub isp_name: String,
    /// Province, for example `Beijing`.
    pub province: String,
}
