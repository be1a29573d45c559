//! A text is no path.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", endpoints = "config.aliyuncs.com")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
