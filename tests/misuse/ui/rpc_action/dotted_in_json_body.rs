//! A JSON body nests by itself.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", body = json)]
struct A {
    #[rpc(dotted)]
    names: Vec<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
