//! Nothing is like this word.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", colour = "red")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
