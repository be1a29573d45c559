// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AdviseCategory`.

use aliyun_rpc_core::{Events, RpcAction, RpcResponse};

use super::types::Category;

/// Operation `AdviseCategory`.
///
/// [Official page](https://api.alibabacloud.com/document/Shop/2024-05-01/AdviseCategory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Shop",
    version = "2024-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct AdviseCategory {
    /// Question.
    pub question: String,
}

/// Answer of [`AdviseCategory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AdviseCategoryResponse {
    /// The events of the answer, when all have come.
    #[rpc(whole)]
    pub events: Events<Category>,
}
