// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `OpenCmsService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Opens CMS service.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/OpenCmsService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS
)]
pub struct OpenCmsService {}

/// Answer of [`OpenCmsService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpenCmsServiceResponse {}
