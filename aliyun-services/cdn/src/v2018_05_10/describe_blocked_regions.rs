// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBlockedRegions`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Describes blocked regions.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeBlockedRegions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::MISS_PARAMETER, errors::INVALID_PARAMETER_400, errors::FAILED)
)]
pub struct DescribeBlockedRegions {
    /// Language, for example `zh`.
    pub language: Language,
}

/// What `Language` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Language {
    /// `zh`.
    #[rpc(name = "zh")]
    Zh,
    /// `en`.
    #[rpc(name = "en")]
    En,
    /// `jp`.
    #[rpc(name = "jp")]
    Jp,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeBlockedRegions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBlockedRegionsResponse {
    /// Info list.
    #[rpc(wrapper = "InfoItem")]
    pub info_list: Vec<Info>,
    /// Id of the request.
    pub request_id: String,
}

/// Info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Info {
    /// Continent.
    pub continent: String,
    /// Countries and regions.
    pub countries_and_regions: String,
    /// Countries and regions name.
    pub countries_and_regions_name: String,
}
