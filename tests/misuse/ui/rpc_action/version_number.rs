//! A number is no text.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = 20190108)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
