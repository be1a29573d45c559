//! A typing mistake in a field.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", paginate(token = next_tokn, items = rules, item = String))]
struct A {
    next_token: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
