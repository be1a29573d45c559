//! Requests own their values.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A<'a> {
    name: &'a str,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
