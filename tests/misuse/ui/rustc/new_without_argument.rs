//! Required parameters cannot be forgotten.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    id: String,
    names: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {
    let _ = A::new();
}
