//! A list of texts, for a text.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(one_of("1", "2"))]
    size: Option<i64>,
    #[rpc(one_of())]
    name: Option<String>,
    #[rpc(one_of("a", "b", "a"))]
    other: Option<String>,
    #[rpc(one_of = "a")]
    third: Option<String>,
    #[rpc(one_of(1, 2))]
    fourth: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
