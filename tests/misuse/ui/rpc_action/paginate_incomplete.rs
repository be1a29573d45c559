//! What is paged?

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", paginate(token = next_token))]
struct A {
    next_token: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
