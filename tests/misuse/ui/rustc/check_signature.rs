//! A check takes a text and says what is wrong.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(check = positive)]
    name: Option<String>,
}

fn positive(text: &str) -> bool {
    !text.is_empty()
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
