//! Sent, or not sent: there is no third.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    name: Option<Option<String>>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
