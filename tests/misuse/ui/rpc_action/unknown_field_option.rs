//! Typing mistakes, and words of other frameworks.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(nmae = "B")]
    name: String,
    #[rpc(jsn)]
    list: Vec<String>,
    #[rpc(default)]
    size: Option<i32>,
    #[rpc(secret)]
    password: Option<String>,
    #[rpc(product = "Config")]
    other: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
