//! No guess can be made.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "latest")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
