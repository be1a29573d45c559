// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `types`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `types`.
///
/// [Official page](https://api.alibabacloud.com/document/Depot/2024-06-01/types)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Depot",
    version = "2024-06-01",
    action = "types",
    endpoints = super::ENDPOINTS
)]
pub struct Types2 {}

/// Answer of [`Types2`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Types2Response {}
