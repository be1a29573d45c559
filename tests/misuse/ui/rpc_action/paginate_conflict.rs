//! One way to the next page, and all it needs.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", paginate(token = next_token, page = page_number, items = rules, item = String))]
struct A {
    next_token: Option<i32>,
    page_number: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
