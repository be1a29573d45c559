// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Alibaba Cloud Slb: every operation is a struct; [`send`](aliyun_rpc_core::RpcAction::send) calls it. One module for each API version.

pub mod v2014_05_15;
