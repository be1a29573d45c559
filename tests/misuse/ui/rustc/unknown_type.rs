//! A type that is not in scope is missed once.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    name: Strng,
    #[rpc(json)]
    other: Option<Thing>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
