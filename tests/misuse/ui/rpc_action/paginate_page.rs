//! A page counts up to a total.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", paginate(page = page_number, next = next, items = rules, item = String, itms = 3))]
struct A {
    page_number: Option<bool>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
