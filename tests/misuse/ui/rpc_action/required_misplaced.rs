//! What is required already, and what cannot be.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(required)]
    name: String,
    #[rpc(required)]
    other: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
