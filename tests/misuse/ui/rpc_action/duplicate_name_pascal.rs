//! The names differ in Rust only.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    rule_id: String,
    rule__id: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
