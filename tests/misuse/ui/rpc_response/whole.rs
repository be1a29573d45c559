//! What is the whole answer is no member, and leaves nothing for others.

use aliyun_rpc_core::{RpcParams, RpcResponse};

#[derive(Default, RpcResponse)]
struct A {
    #[rpc(whole, name = "Items", wrapper = "Item")]
    items: Vec<String>,
    total: Option<i64>,
    #[rpc(whole)]
    more: Vec<String>,
    #[rpc(whole, skip)]
    seen: bool,
    #[rpc(whole = true)]
    last: bool,
}

#[derive(RpcParams)]
struct B {
    #[rpc(whole)]
    items: Vec<String>,
}

fn main() {}
