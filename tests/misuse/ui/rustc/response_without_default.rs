//! An answer starts from its default.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    name: String,
}

#[derive(RpcResponse)]
struct AResponse {}

fn main() {}
