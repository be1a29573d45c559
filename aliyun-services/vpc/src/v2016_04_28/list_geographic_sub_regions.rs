// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListGeographicSubRegions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists geographic sub regions.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListGeographicSubRegions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct ListGeographicSubRegions {}

/// Answer of [`ListGeographicSubRegions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListGeographicSubRegionsResponse {
    /// Count, for example `10`.
    pub count: Option<i64>,
    /// Geographic sub regions.
    pub geographic_sub_regions: Vec<String>,
    /// Id of the request.
    pub request_id: String,
}
