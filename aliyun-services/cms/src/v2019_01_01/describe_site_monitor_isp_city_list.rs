// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSiteMonitorISPCityList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes site monitor isp city list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorISPCityList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_QUERY_PARAMETER, errors::ACCESS_DENIED_EXCEPTION, errors::LIMIT_EXCEEDED,
        errors::FORBIDDEN, errors::EXCEEDING_QUOTA, errors::S_409, errors::THROTTLING_EXCEPTION,
        errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct DescribeSiteMonitorISPCityList {
    /// City, for example `Guiyang`.
    pub city: Option<String>,
    /// IPv4, for example `true`.
    #[rpc(name = "IPV4")]
    pub ipv4: Option<bool>,
    /// IPv6, for example `true`.
    #[rpc(name = "IPV6")]
    pub ipv6: Option<bool>,
    /// Isp, for example `China Unicom`.
    pub isp: Option<String>,
    /// View all, for example `true`.
    pub view_all: Option<bool>,
}

/// Answer of [`DescribeSiteMonitorISPCityList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSiteMonitorISPCityListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Isp city list.
    #[rpc(wrapper = "IspCity")]
    pub isp_city_list: Vec<IspCity>,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

/// Isp city.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IspCity {
    /// Area en.
    #[rpc(name = "Area.en")]
    pub area_en: String,
    /// Area zh cn.
    #[rpc(name = "Area.zh_CN")]
    pub area_zh_cn: String,
    /// City.
    pub city: String,
    /// City name en.
    #[rpc(name = "CityName.en")]
    pub city_name_en: String,
    /// City name zh cn.
    #[rpc(name = "CityName.zh_CN")]
    pub city_name_zh_cn: String,
    /// Country.
    pub country: String,
    /// Country en.
    #[rpc(name = "Country.en")]
    pub country_en: String,
    /// Country zh cn.
    #[rpc(name = "Country.zh_CN")]
    pub country_zh_cn: String,
    /// IP pool.
    #[rpc(name = "IPPool", wrapper = "IPPool")]
    pub ip_pool: Vec<String>,
    /// IPv4 probe count.
    #[rpc(name = "IPV4ProbeCount")]
    pub ipv4_probe_count: String,
    /// IPv6 probe count.
    #[rpc(name = "IPV6ProbeCount")]
    pub ipv6_probe_count: String,
    /// Isp.
    pub isp: String,
    /// Isp name en.
    #[rpc(name = "IspName.en")]
    pub isp_name_en: String,
    /// Isp name zh cn.
    #[rpc(name = "IspName.zh_CN")]
    pub isp_name_zh_cn: String,
    /// Region.
    pub region: String,
    /// Region en.
    #[rpc(name = "Region.en")]
    pub region_en: String,
    /// Region zh cn.
    #[rpc(name = "Region.zh_CN")]
    pub region_zh_cn: String,
}
