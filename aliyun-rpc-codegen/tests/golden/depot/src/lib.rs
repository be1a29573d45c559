// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Alibaba Cloud Depot: every operation is a struct; [`send`](aliyun_rpc_core::RpcAction::send) calls it. One module for each API version.

pub mod v2024_06_01;
