//! The other helper attribute.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc_action(name = "B")]
    name: String,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
