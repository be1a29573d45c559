//! One parameter, one place.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(query, body)]
    name: String,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
