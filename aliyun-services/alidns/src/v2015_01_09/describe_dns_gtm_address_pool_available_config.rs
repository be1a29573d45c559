// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmAddressPoolAvailableConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm address pool available config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAddressPoolAvailableConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsGtmAddressPoolAvailableConfig {
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeDnsGtmAddressPoolAvailableConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmAddressPoolAvailableConfigResponse {
    /// Attribute infos.
    #[rpc(wrapper = "AttributeInfo")]
    pub attribute_infos: Vec<AttributeInfo>,
    /// Id of the request.
    pub request_id: String,
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
