//! Numbers that contradict each other or the type.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(min = 10, max = 1)]
    size: Option<i32>,
    #[rpc(min_len = 10, max_len = 1)]
    name: Option<String>,
    #[rpc(min = 0.5)]
    count: Option<i64>,
    #[rpc(min = "1")]
    text_bound: Option<i64>,
    #[rpc(max_len = -1)]
    negative: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
