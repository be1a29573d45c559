//! A setter takes what the field takes.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    size: Option<i64>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {
    let _ = A::new().size("ten");
}
