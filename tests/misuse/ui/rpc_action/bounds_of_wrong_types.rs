//! A rule must fit the type.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(min = 1)]
    name: Option<String>,
    #[rpc(max = 1)]
    on: Option<bool>,
    #[rpc(max_len = 10)]
    size: Option<i64>,
    #[rpc(min = 1, json)]
    filter: Option<Filter>,
}

#[derive(aliyun_rpc_core::RpcParams)]
struct Filter {
    key: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
