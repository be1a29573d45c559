//! One of the two words that every action needs.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {
    let _: &aliyun_rpc_core::Action = A::ACTION;
    let _ = A::new();
}
