//! Items of another type, at a path that is none.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", paginate(token = next_token, next = next, items = names, item = i64))]
struct A {
    next_token: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {
    names: Vec<String>,
}

fn main() {}
