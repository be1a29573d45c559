// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeScenes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes scenes.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeScenes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeScenes {
    /// Search code, for example `ak`.
    pub search_code: Option<String>,
}

/// Answer of [`DescribeScenes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeScenesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Scene list.
    pub scene_list: Vec<Scene>,
}

/// Scene.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Scene {
    /// Description.
    pub description: String,
    /// Name, for example `Account-related or AccessKey Pair-related Events`.
    pub name: String,
    /// Scene id, for example `sc-lpYrjKouRfy3MK-wteJW_Q`.
    pub scene_id: String,
    /// Token.
    pub token: String,
    /// Type, for example `normal`.
    pub r#type: String,
}
