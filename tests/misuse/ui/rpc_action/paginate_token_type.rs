//! A token is text, and knows its end.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", paginate(token = next_token, total = count, items = rules, item = String))]
struct A {
    next_token: Option<bool>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
