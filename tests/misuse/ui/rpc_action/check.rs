//! A function looks at text.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(check = positive)]
    size: Option<i64>,
    #[rpc(check = positive, json)]
    filter: Option<Filter>,
    #[rpc(check = "positive")]
    name: Option<String>,
}

#[derive(aliyun_rpc_core::RpcParams)]
struct Filter {
    key: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
