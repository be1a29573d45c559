//! Scalars have no style.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(json)]
    name: String,
    #[rpc(dotted)]
    size: Option<i64>,
    #[rpc(flatten)]
    on: bool,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
