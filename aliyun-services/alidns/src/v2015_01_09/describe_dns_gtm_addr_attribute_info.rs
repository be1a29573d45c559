// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmAddrAttributeInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm addr attribute info.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAddrAttributeInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsGtmAddrAttributeInfo {
    /// Addrs, for example `["1.1.1.1"]`.
    #[rpc(json, required)]
    pub addrs: Vec<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Type, for example `IPV4`.
    pub r#type: String,
}

/// Answer of [`DescribeDnsGtmAddrAttributeInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmAddrAttributeInfoResponse {
    /// Addr.
    #[rpc(wrapper = "Addr")]
    pub addr: Vec<Addr>,
    /// Id of the request.
    pub request_id: String,
}

/// Addr.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Addr {
    /// Addr.
    pub addr: String,
    /// Attribute info.
    pub attribute_info: Option<AttributeInfo>,
}

/// Attribute info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttributeInfo {
    /// Father code.
    pub father_code: String,
    /// Group code.
    pub group_code: String,
    /// Group name.
    pub group_name: String,
    /// Line code.
    pub line_code: String,
    /// Line name.
    pub line_name: String,
}
