//! The size of a page is a number of its own, and a page is one list.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", paginate(page = page, size = size, total = total, items = zones[].rules, item = String))]
struct A {
    page: Option<u32>,
    size: Option<bool>,
}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", paginate(page = page, size = page, more = more, items = rules, item = String))]
struct B {
    page: Option<i64>,
}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", paginate(token = token, size = sise, items = rules[0], item = String))]
struct C {
    token: &'static str,
    size: Option<i32>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

#[derive(Default, RpcResponse)]
struct BResponse {}

#[derive(Default, RpcResponse)]
struct CResponse {}

fn main() {}
