//! The struct says nothing about the operation.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {
    let _: &aliyun_rpc_core::Action = A::ACTION;
    let _ = A::new();
}
