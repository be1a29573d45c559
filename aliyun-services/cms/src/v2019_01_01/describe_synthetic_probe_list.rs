// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSyntheticProbeList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes synthetic probe list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSyntheticProbeList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeSyntheticProbeList {
    /// City, for example `Beijing`.
    pub city: Option<String>,
    /// Idc probe, for example `false`.
    pub idc_probe: Option<bool>,
    /// IPv4, for example `false`.
    pub ipv4: Option<bool>,
    /// IPv6, for example `false`.
    pub ipv6: Option<bool>,
    /// Isp, for example `China Unicom`.
    pub isp: Option<String>,
    /// Lm probe, for example `false`.
    pub lm_probe: Option<bool>,
    /// Mb probe, for example `false`.
    pub mb_probe: Option<bool>,
    /// View all, for example `true`.
    pub view_all: Option<bool>,
}

/// Answer of [`DescribeSyntheticProbeList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSyntheticProbeListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Isp city list.
    pub isp_city_list: Vec<IspCity>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

/// Isp city.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IspCity {
    /// Area cn, for example `华北`.
    pub area_cn: String,
    /// Area en, for example `Huabei`.
    pub area_en: String,
    /// City, for example `738`.
    pub city: String,
    /// City cn, for example `北京`.
    pub city_cn: String,
    /// City en, for example `Beijing`.
    pub city_en: String,
    /// Country, for example `629`.
    pub country: String,
    /// Country cn, for example `中国`.
    pub country_cn: String,
    /// Country en, for example `China`.
    pub country_en: String,
    /// Idc v4 probe count, for example `1`.
    pub idc_v4_probe_count: Option<i64>,
    /// Idc v6 probe count, for example `1`.
    pub idc_v6_probe_count: Option<i64>,
    /// IP pool.
    pub ip_pool: Vec<String>,
    /// Isp, for example `232`.
    pub isp: String,
    /// Isp cn, for example `联通`.
    pub isp_cn: String,
    /// Isp en, for example `China-Unicom`.
    pub isp_en: String,
    /// Lm probe count, for example `1`.
    pub lm_probe_count: Option<i64>,
    /// Mb probe count, for example `1`.
    pub mb_probe_count: Option<i64>,
    /// Region, for example `264`.
    pub region: String,
    /// Region cn, for example `江西省`.
    pub region_cn: String,
    /// Region en, for example `Jiangxi`.
    pub region_en: String,
}
