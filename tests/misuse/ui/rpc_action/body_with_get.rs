//! A GET request has no body, in whichever form.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", method = GET, body = json)]
struct A {
    name: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
