//! A mistake in an answer is not repeated where it is used.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {
    #[rpc(nmae = "B")]
    name: String,
    outer: Outer,
}

#[derive(Default, RpcResponse)]
struct Outer {
    inner: Option<Box<AResponse>>,
}

fn main() {
    let _ = AResponse::default().name;
    let _ = A::ACTION;
}
