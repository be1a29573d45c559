//! Setters that would hide methods.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    new: Option<String>,
    send: Option<bool>,
    sign: Vec<String>,
    clone: Option<bool>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
