// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnConditionIPBInfo`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

/// Describes CDN condition ipb info.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnConditionIPBInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCdnConditionIPBInfo {
    /// Data id, for example `condition_region_config_cn`.
    pub data_id: DataId,
}

/// What `DataId` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum DataId {
    /// `condition_region_config_cn`.
    #[rpc(name = "condition_region_config_cn")]
    ConditionRegionConfigCn,
    /// `condition_region_config_en`.
    #[rpc(name = "condition_region_config_en")]
    ConditionRegionConfigEn,
    /// `condition_isp_config_cn`.
    #[rpc(name = "condition_isp_config_cn")]
    ConditionIspConfigCn,
    /// `condition_isp_config_en`.
    #[rpc(name = "condition_isp_config_en")]
    ConditionIspConfigEn,
    /// `condition_country_config_cn`.
    #[rpc(name = "condition_country_config_cn")]
    ConditionCountryConfigCn,
    /// `condition_country_config_en`.
    #[rpc(name = "condition_country_config_en")]
    ConditionCountryConfigEn,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeCdnConditionIPBInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnConditionIPBInfoResponse {
    /// Datas.
    pub datas: Vec<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Value.
    pub value: String,
}
