//! Left out, or sent under a name.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(skip, name = "B", max_len = 3)]
    name: String,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
