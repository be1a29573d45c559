//! Options stand in parentheses.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action = "Config"]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
