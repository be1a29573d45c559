// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnTypes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN types.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnTypes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCdnTypes {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnTypes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnTypesResponse {
    /// CDN types.
    #[rpc(wrapper = "CdnType")]
    pub cdn_types: Vec<CdnType>,
    /// Id of the request.
    pub request_id: String,
}

/// CDN type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CdnType {
    /// Desc.
    pub desc: String,
    /// Type.
    pub r#type: String,
}
