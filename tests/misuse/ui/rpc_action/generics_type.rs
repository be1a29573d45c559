//! Requests have concrete types.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A<T: Send + Sync + 'static> {
    name: T,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
