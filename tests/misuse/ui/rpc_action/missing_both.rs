//! Both words are named in one message.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {
    let _: &aliyun_rpc_core::Action = A::ACTION;
    let _ = A::new();
}
