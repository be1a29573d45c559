//! A word without its value is not missing, it is incomplete.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
