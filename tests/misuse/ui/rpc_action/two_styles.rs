//! One list, one style.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(json, join = ",")]
    ids: Vec<String>,
    #[rpc(json, dotted)]
    tags: Vec<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
