//! A path through an option or a list says so.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", paginate(token = next_token, items = page.rules, item = String))]
struct A {
    next_token: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {
    page: Option<Page>,
    next_token: String,
}

#[derive(Default, RpcResponse)]
struct Page {
    rules: Vec<String>,
}

fn main() {}
