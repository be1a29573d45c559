//! A path that leads nowhere.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", crate = crate::rpc)]
struct A {
    name: String,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
