//! Empty texts.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "", version = "2019-01-08", action = "")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
