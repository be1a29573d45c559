//! Helper attributes stand below the derive.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[rpc_action(product = "Config", version = "2019-01-08")]
#[derive(RpcAction)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
